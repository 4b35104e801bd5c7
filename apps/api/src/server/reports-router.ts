import { ReportAnswer } from '@biaochi/schema'
import { z } from 'zod'
import { importClaims } from '../import/claims/import-claims.js'
import { deleteReportById } from '../import/delete-reports.js'
import { importReport } from '../import/import-report.js'
import { reportById } from '../query/report.js'
import { ListedReport, listReports } from '../query/report-list.js'
import { requireRegion } from '../regions.js'
import { IdInput, Year } from './inputs.js'
import { requireWriting } from './require-writing.js'
import { answers, procedure, router } from './trpc.js'

const ImportAnswer = z.object({
  /** `reread` is the same text read by a newer parser or with another region or year given. */
  outcome: z.enum(['imported', 'replaced', 'reread', 'unchanged']),
  report: z.object({ id: z.string(), region: z.string(), title: z.string(), year: z.int() }),
  observations: z.int().nonnegative(),
  rejected: z.int().nonnegative(),
})

/** See `ImportedClaims`. */
const ClaimsAnswer = z.object({
  imported: z.int().nonnegative(),
  replaced: z.int().nonnegative(),
  unchanged: z.int().nonnegative(),
  textHere: z.int().nonnegative(),
  removed: z.int().nonnegative(),
  claims: z.int().nonnegative(),
})

const Name = z.string().min(1).max(200)

const DeleteAnswer = ImportAnswer.shape.report

const Region = z.string().max(40)

/** Stored reports. */
export const reportsRouter = router({
  get: procedure
    .input(IdInput)
    .output(answers(ReportAnswer))
    .query(({ ctx, input }) => reportById(ctx.db, input.id)),

  list: procedure
    .input(z.object({ region: Region.optional(), year: Year.optional() }).default({}))
    .output(answers(z.array(ListedReport)))
    .query(({ ctx, input }) => {
      if (input.region !== undefined) requireRegion(input.region, 'region')
      return listReports(ctx.db, input)
    }),

  import: procedure
    .input(
      z.object({
        text: z.string(),
        name: Name.optional(),
        region: Region.optional(),
        year: Year.optional(),
      }),
    )
    .output(answers(ImportAnswer))
    .mutation(({ ctx, input }) => {
      requireWriting(ctx, 'reports can be added', 'biaochi import')
      return importReport(ctx.db, input)
    }),

  importClaims: procedure
    .input(z.object({ text: z.string(), name: Name.optional() }))
    .output(answers(ClaimsAnswer))
    .mutation(({ ctx, input }) => {
      requireWriting(ctx, 'claims can be added', 'biaochi import')
      return importClaims(ctx.db, input)
    }),

  delete: procedure
    .input(IdInput)
    .output(answers(DeleteAnswer))
    .mutation(({ ctx, input }) => {
      requireWriting(ctx, 'reports can be deleted', 'biaochi delete')
      return deleteReportById(ctx.db, input.id)
    }),
})
