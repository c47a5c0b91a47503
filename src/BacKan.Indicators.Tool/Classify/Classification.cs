using System.Globalization;
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
    private readonly IdRegister ids = new();

    public Classification(CommandRun run, TableInput input, PovertyStandard standard, LocalDate on, RegisterWriter? register)
    {
        (this.run, this.input, this.standard, this.on, this.register) = (run, input, standard, on, register);
        reader = new(standard, on, run.FileName, run.Options.Numbers);
        classifier = BacKanServices.Create(o => o.PovertyStandards = StandardChoice.TimelineOf(standard)).Get<IPovertyClassifier>();
        provisions = standard.Rows.Concat(standard.PointRows).ToDictionary(r => r.Id, r =>
            new BilingualText(r.Citation.In(Language.Vietnamese), r.Citation.In(Language.English)), StringComparer.Ordinal);
        tally = run.Given.Has("--tally") || run.Given.Has("--by") ? new() : null;
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
            register?.Write(row, answer);
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
            bool isCounted = IsNew(row, cells);
            if (tally is not null && isCounted)
                tally.Add(row.Text(HouseholdColumns.Group) ?? "", answer.Word);
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

    // The first row of an id counts; whoever comes later under the same id is named with both lines.
    private bool IsNew(InputRow row, RowCells cells)
    {
        (int? same, int? alike) = ids.Add(row.Text("id")!, row.Line);
        if (same is { } first)
        {
            string line = first.ToString(CultureInfo.InvariantCulture), own = row.Line.ToString(CultureInfo.InvariantCulture);
            cells.Say(tally is null ? Severity.Doubt : Severity.Refused, ToolErrorCodes.SameId, "id", tally is null
                ? new($"Mã này đã có ở dòng {line}; dòng {own} vẫn được trả lời.",
                    $"This id stands on line {line} already; line {own} is answered all the same.")
                : new($"Mã này đã có ở dòng {line}; chỉ đếm dòng {line}, không đếm dòng {own}.",
                    $"This id stands on line {line} already; line {line} is counted, line {own} is not."));
            return false;
        }

        if (alike is { } near)
        {
            string line = near.ToString(CultureInfo.InvariantCulture);
            cells.Say(Severity.Doubt, ToolErrorCodes.SameId, "id", new(
                $"Mã gần giống mã ở dòng {line} (khác chữ hoa, dấu cách hoặc cách gõ dấu); đã coi là hai hộ.",
                    $"The id is nearly that of line {line} (case, spaces or the way of typing marks); taken as two households."));
        }

        return true;
    }
}
