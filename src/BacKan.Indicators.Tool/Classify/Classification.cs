using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Tool.Input;
using BacKan.Indicators.Tool.Output;
using BacKan.Indicators.Tool.Shell;
using NodaTime;

namespace BacKan.Indicators.Tool.Classify;

/// <summary>The run of <c>backan classify</c> over a register: each household answered, counted once, and carried to the output in its
/// place.</summary>
internal sealed class Classification
{
    public static readonly string[] Results = ["class", "subclass", "standard", "basis", "missing", "reason"];

    private readonly CommandRun run;
    private readonly TableInput input;
    private readonly PovertyStandard standard;
    private readonly LocalDate on;
    private readonly RegisterWriter? register;
    private readonly HouseholdReader reader;
    private readonly IPovertyClassifier classifier;
    private readonly Dictionary<string, BilingualText> provisions;
    private readonly AnswerWriter<ClassifyAnswer>? answers;
    private readonly Tally? tally;
    private readonly HouseholdIds ids;

    public Classification(CommandRun run, TableInput input, PovertyStandard standard, LocalDate on, RegisterWriter? register)
    {
        (this.run, this.input, this.standard, this.on, this.register) = (run, input, standard, on, register);
        reader = new(standard, on, run.FileName, run.Options.Numbers);
        classifier = Library.ClassifierOf(StandardChoice.TimelineOf(standard));
        provisions = standard.Rows.Concat(standard.PointRows).ToDictionary(r => r.Id, r =>
            new BilingualText(r.Citation.In(Language.Vietnamese), r.Citation.In(Language.English)), StringComparer.Ordinal);
        tally = run.Given.Has("--tally") || run.Given.Has("--by") ? new(StandardChoice.EnactmentOf(standard), on) : null;
        ids = new(isCounted: tally is not null);
        if (tally is not null && run.Options.Json)
            run.Console.Out.Write("{\"households\":");
        if (tally is null || run.Options.Json)
            answers = new(run, ClassifyColumns.In(run.Language), run.Say("Phân loại hộ", "Classification of households"));
    }

    public void Run()
    {
        foreach (InputRow row in input.Rows())
        {
            ClassifyAnswer? answer = null;
            if (row.Problem is null && !RowRun.One(run, row, () => answer = Answer(row)))
                answer = null;
            if (answer is null)
                tally?.LeaveOut();
            register?.Write(row, answer is null ? null : Cells(answer));
        }

        answers?.End();
        tally?.Write(run);
        register?.End();
    }

    private ClassifyAnswer? Answer(InputRow row)
    {
        var cells = new RowCells(run, row);
        Household? household = reader.Read(cells);
        ClassifyAnswer? answer = household is null ? null : Judged(row, household);
        if (answer is not null)
        {
            answers?.Write(answer);
            bool isCounted = ids.IsNew(row.Text("id")!, row.Line,
                (severity, words) => cells.Say(severity, ToolErrorCodes.SameId, "id", words));
            if (tally is not null && isCounted)
                tally.Add(row.Text(HouseholdColumns.Group) ?? "", answer.Kind, answer.Class);
            else
                tally?.CountTwice();
        }

        cells.WriteProblems();
        return answer;
    }

    private ClassifyAnswer Judged(InputRow row, Household household)
    {
        string id = row.Text("id")!;
        if (!run.Options.Json)
        {
            BriefClassification verdict = classifier.ClassifyBriefly(household, standard, on);
            if (verdict.Kind == DeterminationKind.Decided && verdict.Row is { } decided)
                return new(id, verdict.Kind, verdict.Class, verdict.SubClass, standard.Id, provisions[decided]);
        }

        PovertyClassification explained = classifier.Classify(household, standard, on);
        Citation provision = explained.Citation;
        return new(id, explained.Determination.Kind, explained.Class, explained.SubClass, standard.Id,
            new(provision.In(Language.Vietnamese), provision.In(Language.English))) 
        {
            Explained = explained,
            LacksMembers = row.Text("householdIncome") is not null && row.Text("members") is null,
        };
    }

    private string[] Cells(ClassifyAnswer answer) =>
    [
        answer.Word, answer.SubClass?.ToString() ?? "", standard.Id, answer.Basis.In(run.Language),
        string.Join(' ', answer.Missing.Select(m => m.Key)), answer.Why(run.Language) ?? "",
    ];
}
