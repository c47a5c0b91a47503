using System.CommandLine;
using BacKan.Indicators.Emulation;
using BacKan.Indicators.Json;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Tool.Csv;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Text;

namespace BacKan.Indicators.Tool.Eligible;

/// <summary><c>backan eligible</c>: proposals for titles and forms, each under the law of its day, however many there are.</summary>
internal static class EligibleCommand
{
    public static Command Create(ToolConsole console)
    {
        var file = new Argument<string>("FILE") { Description = "Tệp JSON (một hồ sơ, một mảng, hoặc mỗi dòng một hồ sơ), - là đầu vào chuẩn" };
        var on = new Option<string?>("--on") { Description = "Ngày đề nghị của hồ sơ không ghi “on”, 2024-12-20" };
        on.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !LocalDatePattern.Iso.Parse(result.Tokens[0].Value).Success)
                result.AddError("--on: 2024-12-20");
        });
        var explain = new Option<bool>("--explain") { Description = "In đủ căn cứ, dữ kiện, từng tiêu chuẩn và kết luận" };
        var json = new Option<bool>("--json") { Description = "In kết quả dạng JSON" };
        var language = new Option<string>("--lang") { Description = "Ngôn ngữ: vi hoặc en", DefaultValueFactory = _ => "vi" };
        language.AcceptOnlyFromAmong("vi", "en");
        var command = new Command("eligible", "Xét hồ sơ đề nghị danh hiệu thi đua, hình thức khen thưởng theo luật của ngày đề nghị; chỉ là ý kiến tham mưu") { file, on, explain, json, language };
        command.SetAction(parsed =>
        {
            Language words = string.Equals(parsed.GetValue(language), "en", StringComparison.Ordinal) ? Language.English : Language.Vietnamese;
            LocalDate? day = parsed.GetValue(on) is { } text ? LocalDatePattern.Iso.Parse(text).Value : null;
            return Run(new(parsed.GetValue(file)!, words, parsed.GetValue(json), null, 0), day, parsed.GetValue(explain), console);
        });
        return command;
    }

    private static int Run(CsvOptions options, LocalDate? on, bool explain, ToolConsole console)
    {
        Stream stream;
        try
        {
            stream = string.Equals(options.File, "-", StringComparison.Ordinal) ? console.OpenInput() : File.OpenRead(options.File);
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine(options.Say($"Không đọc được tệp {options.File}.", $"Cannot read the file {options.File}."));
            return ExitCode.BadInput;
        }

        using ServiceProvider services = new ServiceCollection().AddBacKanIndicators().BuildServiceProvider();
        using var buffer = new OutputBuffer(console.Out);
        IRowOutput<EligibleRow> output = options.Json ? new EligibleJson(buffer, options.Language)
            : explain ? new EligibleReasons(buffer, options)
            : new EligibleLines(buffer, console, options);
        int exit = Judge(stream, services.GetRequiredService<IEligibility>(), output, options, on, console);
        output.End();
        return exit;
    }

    private static int Judge(Stream stream, IEligibility eligibility, IRowOutput<EligibleRow> output, CsvOptions options, LocalDate? on, ToolConsole console)
    {
        var problems = new ProblemLines(console.Error, options.File, options.Language, options.Json);
        var progress = new ProgressBar(console, stream.CanSeek ? stream.Length : null);
        int exit = ExitCode.Done;
        long count = 0;
        foreach (JsonRecord record in JsonRecords.Read(stream))
        {
            progress.Report(++count, stream.CanSeek ? stream.Position : 0);
            ValueReading<ProposalEntry> reading = ProposalEntry.Read(record.Utf8.Span, on);
            if (reading.TryGet(out ProposalEntry? entry))
            {
                try
                {
                    EligibilityAdvice advice = eligibility.Assess(entry.Proposal);
                    output.Write(new(entry.Id, entry.Proposal, advice));
                    exit = Math.Max(exit, advice.Rule is null ? ExitCode.NoLaw : ExitCode.Done);
                    continue;
                }
                catch (NoRuleInForceException none)
                {
                    Report(new(LawErrorCodes.NoRuleInForce, new("$.candidate.votes", 1, 1), FormattableString.Invariant($"{entry.Proposal.On:uuuu-MM-dd}"), new(
                        $"một ngày có quy định về bỏ phiếu ({none.Message})", $"a day with a rule of votes ({none.Message})")));
                    exit = ExitCode.NoLaw;
                    continue;
                }
                catch (ArgumentException none)
                {
                    Report(new(EmulationErrorCodes.Title, new("$.title", 1, 1), entry.Proposal.Title.Code, new(
                        $"danh hiệu, hình thức có tiêu chuẩn cho đối tượng này ({none.Message})", $"a title or form with a standard for this recipient ({none.Message})")));
                    continue;
                }
            }

            foreach (FileProblem problem in reading.Problems)
                Report(problem);

            void Report(FileProblem problem)
            {
                progress.Clear();
                exit = Math.Max(exit, ExitCode.BadInput);
                FilePlace place = problem.Place;
                problems.Write(problem.Code, record.Line + place.Line - 1, place.Line == 1 ? record.Column + place.Column - 1 : place.Column, place.Path, problem.Value, problem.Expected);
            }
        }

        progress.Clear();
        return exit;
    }
}
