using BacKan.Indicators.Json;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Territory;
using BacKan.Indicators.Tool.Eligible;
using BacKan.Indicators.Tool.Input;
using BacKan.Indicators.Tool.Output;
using BacKan.Indicators.Tool.Shell;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace BacKan.Indicators.Tool.Poverty;

/// <summary><c>backan classify --review</c>: review sheets, a row or a JSON object each, scored by the form of their day.</summary>
internal static class ReviewClassification
{
    private static readonly Dictionary<string, ReviewRegion> Regions = Enum.GetValues<ReviewRegion>()
        .SelectMany(r => new[] { (FormattableString.Invariant($"{(int)r}"), r), (InputColumn.Plain(r.ToString()), r) })
        .ToDictionary(r => r.Item1, r => r.Item2, StringComparer.Ordinal);

    private static readonly ReviewQuestion[] Questions = [.. ReviewForm.National.Enactments[0].Rule.Questions.Where(q =>
        q.Key is not "region")];

    public static IReadOnlyList<InputColumn> Columns { get; } =
    [
        new("id", new("mã hộ", "the code of the household")) { IsRequired = true, Names = ["mã hộ", "mã"] },
        new("area", new("khu vực: urban, rural", "the area: urban, rural")) { IsRequired = true, Names = ["khu vực"] },
        new("region", new("vùng: 1 đến 6; 7 là thành phố trực thuộc trung ương (hộ thành thị)",
            "the region, 1 to 6; 7 a centrally run city (urban households)")) { Names = ["vùng"] },
        new("income", new("thu nhập một người một tháng, đồng (mức sống trung bình)",
            "income of a person in a month, in đồng (average living standard)")) { Names = ["thu nhập"] },
        .. Questions.Select(q => new InputColumn(q.Key, q.Words) { Names = [q.Place] }),
    ];

    private static BilingualText NoForm { get; } = new(
        "Thư viện có phiếu rà soát của các ngày từ 1/1/2022 đến 31/12/2026.",
            "The library holds the form of the days from 2022-01-01 to 2026-12-31.");

    public static int Run(CommandRun run, LocalDate on)
    {
        using ServiceProvider services = new ServiceCollection().AddBacKanIndicators().BuildServiceProvider();
        IPovertyReviews reviews = services.GetRequiredService<IPovertyReviews>();
        IValidator<ReviewSheet> validator = services.GetRequiredService<IValidator<ReviewSheet>>();
        var output = new AnswerWriter<ReviewResult>(run, Answers(run.Language),
            run.Say("Phân loại theo Phiếu B", "Classification by form B"));
        int exit = run.FileName.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            || run.FileName.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)
            ? Records(run, reviews, validator, output)
            : Table(run, reviews, validator, output, on);
        output.End();
        return exit;
    }

    private static int Table(
        CommandRun run, IPovertyReviews reviews, IValidator<ReviewSheet> validator, AnswerWriter<ReviewResult> output, LocalDate on)
    {
        using TableInput? input = TableInput.Open(run, Columns, "classify");
        if (input is null)
            return ExitCode.BadInput;
        if (!ReviewForm.National.TryOn(on, out _))
        {
            run.Problems.Fail(ErrorCodes.LawNoRuleInForce, "--on", run.Given.Get("--on"), NoForm);
            return ExitCode.NoLaw;
        }

        foreach (InputRow row in input.Rows().Where(r => r.Problem is null))
        {
            var cells = new RowCells(run, row);
            RowRun.One(run, row, () =>
            {
                ReviewSheet? sheet = Sheet(run, cells, on);
                if (sheet is not null && Wrong(validator, sheet) is { } wrong)
                    cells.Refuse(wrong.Code, "id", wrong.Words);
                else if (sheet is not null)
                    output.Write(reviews.Score(sheet));
                cells.WriteProblems();
            });
        }

        return ExitCode.Done;
    }

    private static ReviewSheet? Sheet(CommandRun run, RowCells cells, LocalDate on)
    {
        string? id = cells.Needed("id", new("mã của hộ", "the code of the household"));
        AreaType? area = InputColumn.Plain(cells.Text("area") ?? "") switch
        {
            "urban" or "thanhthi" or "1" => AreaType.Urban,
            "rural" or "nongthon" or "2" => AreaType.Rural,
            _ => null,
        };
        if (area is null)
            cells.Refuse(ErrorCodes.PovertyArea, "area",
                new("Hãy viết urban (thành thị) hoặc rural (nông thôn).", "Write urban or rural."));
        ReviewRegion? region = null;
        if (cells.Text("region") is { } said)
        {
            if (Regions.TryGetValue(InputColumn.Plain(said), out ReviewRegion known))
                region = known;
            else
                cells.Refuse(ErrorCodes.PovertyReviewRegion, "region", new("Hãy viết số vùng từ 1 đến 7.", "Write a region, 1 to 7."));
        }

        Dictionary<string, decimal> answers = new(StringComparer.Ordinal);
        foreach (ReviewQuestion question in Questions.Where(q => cells.Text(q.Key) is not null))
        {
            if (cells.Number(question.Key) is { Qualifier: Qualifier.Exactly } number)
                answers[question.Key] = number.Value;
        }

        StatedNumber? income = cells.Text("income") is null ? null : cells.Number("income");
        return !cells.IsGood ? null : new(new AreaClassification(area!.Value, on, run.FileName), on)
        {
            Id = id, Region = region, Answers = answers,
                Income = income is { Value: >= 0m } ? HouseholdIncome.PerPersonMonth(income.Value) : null,
        };
    }

    private static int Records(CommandRun run, IPovertyReviews reviews, IValidator<ReviewSheet> validator,
        AnswerWriter<ReviewResult> output)
    {
        if (run.OpenInput() is not { } file)
            return ExitCode.BadInput;
        using (file)
        {
            int exit = ExitCode.Done;
            using var records = new JsonRecords(file.Blocks(FileForm.Of(file.First).Encoding));
            foreach (JsonRecord record in records.Read())
            {
                void Refuse(string code, string? value, BilingualText words) =>
                    run.Problems.Write(new(Shell.Severity.Refused, code, record.Line, record.Column, "$", value, words));
                ValueReading<ReviewSheet> reading = ValueJson.Read<ReviewSheet>(record.Utf8.Span);
                foreach (FileProblem problem in reading.Problems)
                {
                    run.Problems.Write(new(
                        Shell.Severity.Refused, problem.Code, record.Line + problem.Place.Line - 1, problem.Place.Column,
                            problem.Place.Path, problem.Value,
                        problem.Expected));
                }

                if (!reading.TryGet(out ReviewSheet? sheet))
                    continue;
                if (!ReviewForm.National.TryOn(sheet.On, out _))
                {
                    exit = ExitCode.NoLaw;
                    Refuse(ErrorCodes.LawNoRuleInForce, sheet.Id, NoForm);
                }
                else if (Wrong(validator, sheet) is { } wrong)
                {
                    Refuse(wrong.Code, sheet.Id, wrong.Words);
                }
                else
                {
                    output.Write(reviews.Score(sheet));
                }
            }

            return exit;
        }
    }

    private static (string Code, BilingualText Words)? Wrong(IValidator<ReviewSheet> validator, ReviewSheet sheet) =>
        validator.Validate(sheet).Errors is [var first, ..] ? (first.ErrorCode, (BilingualText)first.CustomState) : null;

    private static AnswerColumn<ReviewResult>[] Answers(Language language) =>
    [
        new("id", new("Mã hộ", "Household"), (r, _) => r.Sheet.Id ?? "", (json, r) => json.Text(r.Sheet.Id)),
        new("class", new("Kết quả", "Class"), (r, l) => r.Class switch
        {
            null => l == Language.Vietnamese ? "chưa xác định được" : "not decided",
            PovertyClass.Above => l == Language.Vietnamese ? "hộ không nghèo" : "not poor",
            { } of => of.Name().In(l),
        }, (json, r) => json.Text(r.Class?.ToString() ?? "Unknown")),
        new("a", new("Điểm A", "Points A"), (r, l) => Range(r.LowA, r.HighA, l), null) { IsNumber = true },
        new("b", new("Điểm B", "Points B"), (r, l) => Range(r.LowB, r.HighB, l), null) { IsNumber = true },
        new("lowA", null, null, (json, r) => json.Number((decimal)r.LowA)),
        new("highA", null, null, (json, r) => json.Number((decimal)r.HighA)),
        new("lowB", null, null, (json, r) => json.Number((decimal)r.LowB)),
        new("highB", null, null, (json, r) => json.Number((decimal)r.HighB)),
        new("average", null, null, (json, r) =>
        {
            if (r.IsAverage is { } average)
                json.WriteBooleanValue(average);
            else
                json.WriteNullValue();
        }),
        new("basis", null, null, (json, r) => json.Text(r.Form.Citation.In(language))),
        new("findings", null, null, (json, r) => Texts(json, r.Explain().Select(line => line.In(language)))),
        new("missing", null, null, (json, r) => Texts(json, r.Ask.Select(q => q.Key))),
        new("", new("Cần hỏi", "To ask"), (r, l) => string.Join(", ", r.Ask.Select(q => q.Words.In(l))), null),
    ];

    private static void Texts(System.Text.Json.Utf8JsonWriter json, IEnumerable<string> lines)
    {
        json.WriteStartArray();
        foreach (string line in lines)
            json.WriteStringValue(line);
        json.WriteEndArray();
    }

    private static string Range(int low, int high, Language language) =>
        low == high ? LocalNumber.Format(low, language) : $"{LocalNumber.Format(low, language)}–{LocalNumber.Format(high, language)}";
}
