using System.Text;
using System.Text.Json;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tool.Shell;

/// <summary>The one place for problems: counts them, asks for an exit code, and writes each on standard error, a line for a person or one
/// JSON object a line.</summary>
internal sealed class Problems(TextWriter error, string file, CommonOptions options)
{
    private readonly int[] counts = new int[4];

    /// <summary>Gets the exit code that the problems so far ask for.</summary>
    public int Exit { get; private set; }

    /// <summary>Gets or sets what happens before a line is written: a progress bar goes away, the rows so far come out.</summary>
    public Action? BeforeLine { get; set; }

    public int Count(Severity severity) => counts[(int)severity];

    /// <summary>Asks for an exit code beyond those of refused input.</summary>
    public void Ask(int exit) => Exit = Math.Max(Exit, exit);

    /// <summary>Says what stands in no row: of the file, the command line or an output.</summary>
    public void Fail(string code, string? path, string? value, BilingualText words) =>
        Write(new(Severity.Refused, code, 0, 0, path ?? "$", value, words));

    public void Note(string code, int line, int column, string path, string? value, BilingualText words) =>
        Write(new(Severity.Note, code, line, column, path, value, words));

    public void Write(Problem problem)
    {
        counts[(int)problem.Severity]++;
        if (problem.Severity == Severity.Refused)
            Ask(ExitCode.BadInput);
        BeforeLine?.Invoke();
        try
        {
            error.WriteLine(options.Json ? Json(problem) : Line(problem));
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            // Nobody reads standard error: the exit code still says it.
            Ask(problem.Severity == Severity.Note ? ExitCode.Done : ExitCode.BadInput);
        }
    }

    private string Line(Problem problem)
    {
        string place = problem.Line == 0 ? Shown.Of(file)
            : FormattableString.Invariant($"{Shown.Of(file)}:{problem.Line}:{problem.Column}");
        string word = problem.Severity switch
        {
            Severity.Refused => options.Say("bỏ", "refused"),
            Severity.Doubt => options.Say("nghi ngờ", "doubt"),
            _ => options.Say("lưu ý", "note"),
        };
        string path = problem.Path is "$" ? "" : " " + Shown.Of(problem.Path);
        string value = problem.Value is null ? "" : options.HideValues ? options.Say(" (ẩn)", " (hidden)")
            : $" \"{Shown.Of(problem.Value)}\"";
        return $"{place}: {word} {problem.Code}{path}{value}: {Sentence(problem)}";
    }

    private string Json(Problem problem)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonForm.Compact))
        {
            json.WriteStartObject();
            json.WriteString("severity", problem.Severity switch { Severity.Refused => "refused", Severity.Doubt => "doubt", _ => "note" });
            json.WriteString("file", Short(file));
            json.WriteNumber("line", problem.Line);
            json.WriteNumber("column", problem.Column);
            json.WriteString("path", Short(problem.Path));
            json.WriteString("value", problem.Value is null || options.HideValues ? null : Short(problem.Value));
            json.WriteString("expected", Sentence(problem));
            json.WriteString("code", problem.Code);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    // JSON escapes what is hidden by itself; only the length is cut.
    private static string Short(string text) => text.Length <= 1000 ? text : text[..(char.IsHighSurrogate(text[999]) ? 999 : 1000)] + "…";

    // Readers of the library say either a whole sentence, or what they expected.
    private string Sentence(Problem problem)
    {
        string words = problem.Words.In(options.Language);
        if (words.EndsWith('.') || words.EndsWith('!') || words.EndsWith('?'))
            return options.HideValues && problem.Value is { Length: > 1 } value && words.Contains(value, StringComparison.Ordinal)
                ? words.Replace(value, "…", StringComparison.Ordinal) : words;
        if (problem.Code is ErrorCodes.ReportMalformed)
            return options.Say($"JSON viết sai ở đây; cần {words}.", $"The JSON breaks here; expected {words}.");
        return problem.Value is null ? options.Say($"Thiếu; cần {words}.", $"Missing; expected {words}.")
            : options.Say($"Không dùng được; cần {words}.", $"Cannot be used; expected {words}.");
    }
}
