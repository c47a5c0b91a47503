using System.CommandLine;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Tool.Csv;
using NodaTime;
using NodaTime.Text;

namespace BacKan.Indicators.Tool;

/// <summary><c>backan classify</c>: households of a table under a poverty standard, one by one, however many there are.</summary>
internal static class ClassifyCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new Command("classify", "Phân loại hộ nghèo, hộ cận nghèo từ tệp CSV");
        Func<ParseResult, CsvOptions> read = CsvOptions.AddTo(command);
        var on = new Option<string>("--on") { Description = "Ngày phân loại, 2023-06-01", Required = true };
        on.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !LocalDatePattern.Iso.Parse(result.Tokens[0].Value).Success)
                result.AddError("--on: 2023-06-01");
        });
        var standard = new Option<string?>("--standard") { Description = "Mã chuẩn nghèo, thay cho chuẩn của ngày đó: vn-2016-2021, hn-2022-2025 …" };
        var by = new Option<string?>("--by") { Description = "Cột để nhóm khi --tally" };
        var tally = new Option<bool>("--tally") { Description = "Đếm hộ và tính tỷ lệ theo nhóm" };
        var output = new Option<string?>("--out") { Description = "Ghi tệp CSV có mọi cột của tệp vào và kết quả" };
        foreach (Option option in new Option[] { on, standard, by, tally, output })
            command.Add(option);
        command.SetAction(parsed =>
        {
            LocalDate day = LocalDatePattern.Iso.Parse(parsed.GetValue(on)!).Value;
            return Run(read(parsed), new(day, parsed.GetValue(standard), parsed.GetValue(by), parsed.GetValue(tally) || parsed.GetValue(by) is not null, parsed.GetValue(output)), console);
        });
        return command;
    }

    private static int Run(CsvOptions options, ClassifyOptions chosen, ToolConsole console)
    {
        (PovertyStandard? standard, int exit) = Find(options, chosen, console);
        if (standard is null)
            return exit;
        var reader = new HouseholdReader(standard, options, chosen.On);
        IReadOnlyList<string> known = chosen.Out is null ? [.. reader.Columns, .. chosen.By is { } group ? new[] { group } : []] : [];
        using CsvInput? input = CsvInput.Open(options, console, chosen.By is { } required ? ["id", "area", required] : ["id", "area"], known);
        if (input is null)
            return ExitCode.BadInput;
        TextWriter? file = null;
        try
        {
            file = chosen.Out is null ? null : new StreamWriter(chosen.Out, append: false, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 65_536);
            using var printer = new ClassifyPrinter(console.Out, file, input, standard, options, chosen);
            Classify(input, reader, printer, standard, chosen);
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine(options.Say($"Không ghi được tệp {chosen.Out}.", $"Cannot write the file {chosen.Out}."));
            return ExitCode.BadInput;
        }
        finally
        {
            file?.Dispose();
        }

        return input.Exit;
    }

    private static void Classify(CsvInput input, HouseholdReader reader, ClassifyPrinter printer, PovertyStandard standard, ClassifyOptions chosen)
    {
        var classifier = new PovertyClassifier(TimelineOf(standard));
        foreach (CsvRow row in input.Rows())
        {
            if (reader.Read(row, out Household? household) is { } problem)
            {
                input.Report(problem);
                printer.Pass(row);
            }
            else if (printer.NeedsReasons)
            {
                printer.Print(row, classifier.Classify(household!, standard, chosen.On));
            }
            else
            {
                BriefClassification verdict = classifier.ClassifyBriefly(household!, standard, chosen.On);
                if (verdict.UnknownReason is null)
                    printer.Print(row, verdict);
                else
                    printer.Print(row, classifier.Classify(household!, standard, chosen.On));
            }
        }
    }

    // A named standard applies by its own enactment where its timeline has one on that day.
    private static Timeline<PovertyStandard> TimelineOf(PovertyStandard standard) =>
        PovertyStandards.Local.FirstOrDefault(t => t.Enactments.Any(e => e.Rule == standard)) ?? PovertyStandards.National;

    // A standard that is named is used on any day, since a review may use the next one; whoever named it by mistake is told.
    private static void DoubtDay(PovertyStandard named, LocalDate on, ProblemLines problems)
    {
        EffectivePeriod[] days = [.. TimelineOf(named).Enactments.Where(e => e.Rule == named).Select(e => e.Applies)];
        if (Array.Exists(days, d => d.Contains(on)))
            return;
        string Days(Language language) => string.Join(", ", days.Select(d => d.In(language)));
        problems.Write(
            PovertyErrorCodes.StandardDay, 1, 1, "--standard", $"{named.Id} {on:uuuu-MM-dd}",
            new($"một ngày trong: {Days(Language.Vietnamese)}; chuẩn được nêu tên vẫn được dùng", $"a day of: {Days(Language.English)}; the named standard is used all the same"));
    }

    private static (PovertyStandard? Standard, int Exit) Find(CsvOptions options, ClassifyOptions chosen, ToolConsole console)
    {
        var problems = new ProblemLines(console.Error, options.File, options.Language, options.Json);
        string day = FormattableString.Invariant($"{chosen.On:uuuu-MM-dd}");
        if (chosen.Standard is { } id)
        {
            if (PovertyStandards.Find(id) is { } named)
            {
                DoubtDay(named, chosen.On, problems);
                return (named, ExitCode.Done);
            }

            if (PovertyStandards.Local.Prepend(PovertyStandards.National).SelectMany(t => t.Unheld).FirstOrDefault(u => string.Equals(u.Id, id, StringComparison.Ordinal)) is { } unheld)
            {
                problems.Write(LawErrorCodes.LawNotHeld, 1, 1, "--standard", id, new($"chuẩn đã biết nội dung; {unheld.Citation.In(Language.Vietnamese)} chưa đọc được", $"a standard that is held; {unheld.Citation.In(Language.English)} was not read"));
                return (null, ExitCode.NoLaw);
            }

            string ids = string.Join(", ", PovertyStandards.All.Select(s => s.Id));
            problems.Write(PovertyErrorCodes.Standard, 1, 1, "--standard", id, new($"một trong: {ids}", $"one of: {ids}"));
            return (null, ExitCode.BadInput);
        }

        if (PovertyStandards.National.TryOn(chosen.On, out Enactment<PovertyStandard>? enactment))
            return (enactment.Rule, ExitCode.Done);
        string covered = string.Join(", ", PovertyStandards.National.Enactments.Select(e => e.Applies));
        problems.Write(LawErrorCodes.NoRuleInForce, 1, 1, "--on", day, new($"một ngày có chuẩn nghèo: {covered}", $"a day with a poverty standard: {covered}"));
        return (null, ExitCode.NoLaw);
    }
}
