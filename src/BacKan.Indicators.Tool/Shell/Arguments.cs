using System.CommandLine;
using System.CommandLine.Parsing;
using BacKan.Indicators.Localization;
using NodaTime;
using NodaTime.Text;

namespace BacKan.Indicators.Tool.Shell;

/// <summary>The words behind a command, taken apart: options by name, and the file.</summary>
/// <remarks>System.CommandLine splits the words; what is wrong with them is said here, in the language asked for.</remarks>
internal sealed class Arguments
{
    private readonly Dictionary<string, IReadOnlyList<string>> values = new(StringComparer.Ordinal);
    private readonly List<(string Option, string? Value, BilingualText Words)> problems = [];

    public Arguments(ToolCommand command, IReadOnlyList<string> words)
    {
        var options = command.Options.ToDictionary(o => o, o =>
            new Option<string[]>(o.Name, o == CommonToolOptions.Help ? ["-h", "-?"] : [])
        {
            Arity = o.Value is null ? ArgumentArity.Zero : new ArgumentArity(0, 100),
            AllowMultipleArgumentsPerToken = false,
        });
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.ZeroOrMore };
        var parser = new Command(command.Name) { files };
        foreach (Option option in options.Values)
            parser.Add(option);
        ParseResult parsed = parser.Parse(words, new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        foreach ((ToolOption option, Option<string[]> given) in options)
        {
            if (parsed.GetResult(given) is { } result && !result.Implicit)
                Take(option, result);
        }

        string[] all = [.. parsed.GetResult(files)?.Tokens.Select(t => t.Value) ?? [], .. parsed.UnmatchedTokens];
        Files(command, all, words);
        if (!Has("--help") && !Has("--template"))
            Required(command);
    }

    /// <summary>Gets the file, "-" for standard input; null where none is given.</summary>
    public string? File { get; private set; }

    /// <summary>Gets what is wrong with the words.</summary>
    public IReadOnlyList<(string Option, string? Value, BilingualText Words)> Problems => problems;

    public bool Has(string option) => values.ContainsKey(option);

    public string? Get(string option) => values.TryGetValue(option, out IReadOnlyList<string>? given) && given.Count > 0 ? given[0] : null;

    public IReadOnlyList<string> All(string option) => values.GetValueOrDefault(option, []);

    /// <summary>Gets the day of an option; null where it is not given.</summary>
    public LocalDate? Day(string option) => Get(option) is { } text && LocalDatePattern.Iso.Parse(text) is { Success: true } day
        ? day.Value : null;

    /// <summary>Gets the word that is spelt most alike, or null where none is.</summary>
    public static string? Alike(string word, IEnumerable<string> known)
    {
        string lower = word.ToLowerInvariant();
        string[] all = [.. known], longer = [.. all.Where(k => lower.Length > 2 && k.StartsWith(lower, StringComparison.Ordinal))];
        return longer.Length == 1 ? longer[0] : all.Select(k => (Word: k, Far: Distance(lower, k)))
            .Where(k => k.Far <= Math.Max(1, k.Word.Length / 3))
            .OrderBy(k => k.Far).Select(k => k.Word).FirstOrDefault();
    }

    private void Take(ToolOption option, OptionResult result)
    {
        string[] given = [.. result.Tokens.Select(t => t.Value)];
        values[option.Name] = given;
        if (option.Value is null)
            return;
        string? value = given.Length == 0 ? null : given[0];
        if (given.Length == 0 || (option.IsOutput && string.IsNullOrWhiteSpace(value)))
            Say(option.Name, value, $"{option.Name} cần một giá trị: {option.Name} {option.Value}.",
                $"{option.Name} needs a value: {option.Name} {option.Value}.");
        else if (option.IsOutput && value is "-")
            Say(option.Name, value, $"{option.Name} cần tên một tệp; đầu ra chuẩn đã là kết quả.",
                $"{option.Name} needs the name of a file; standard output holds the result.");
        else if (result.IdentifierTokenCount > 1 && !option.Repeats)
            Say(option.Name, given[1], $"{option.Name} chỉ ghi một lần.", $"{option.Name} stands once only.");
        else if (option.Allowed.Count > 0 && !option.Allowed.Contains(value!, StringComparer.Ordinal))
            Say(option.Name, value, $"{option.Name} nhận {List(option.Allowed, "hoặc")}.",
                $"{option.Name} takes {List(option.Allowed, "or")}.");
        else if (option.IsDay && !LocalDatePattern.Iso.Parse(value!).Success)
            Say(option.Name, value, $"{option.Name} cần một ngày có thật viết theo năm-tháng-ngày, như 2023-06-01.",
                $"{option.Name} needs a day of the calendar written year-month-day, like 2023-06-01.");
    }

    private void Files(ToolCommand command, string[] all, IReadOnlyList<string> words)
    {
        int dashes = words.ToList().IndexOf("--");
        HashSet<string> literal = dashes < 0 ? [] : [.. words.Skip(dashes + 1)];
        string[] mistyped = [.. all.Where(w => w.Length > 1 && w[0] == '-' && !literal.Contains(w))];
        foreach (string word in mistyped)
        {
            string? alike = Alike(word.Split('=')[0], command.Options.Select(o => o.Name));
            Say(word.Split('=')[0], null,
                $"Không có tùy chọn này{(alike is null ? "" : $"; có phải {alike}?")} Xem backan {command.Name} --help.".Replace("này Xem",
                "này. Xem", StringComparison.Ordinal),
                $"There is no such option{(alike is null ? "" : $"; did you mean {alike}?")} See backan {command.Name} --help.".Replace(
                    "option See", "option. See", StringComparison.Ordinal));
        }

        string[] files = [.. all.Except(mistyped, StringComparer.Ordinal)];
        if (mistyped.Length > 0)
            return;
        if (command.File is null && files.Length > 0)
            Say(files[0], null, $"backan {command.Name} không đọc tệp nào; hãy bỏ từ này.",
                $"backan {command.Name} takes no file; take this word out.");
        else if (files.Length > 1)
            Say(files[1], null, "Chỉ một tệp mỗi lần; tên có dấu cách thì đặt trong ngoặc kép.",
                "One file at a time; put a name with spaces in quotes.");
        else if (files.Length == 1 && string.IsNullOrWhiteSpace(files[0]))
            Say("FILE", files[0], "Tên tệp rỗng; hãy ghi tên tệp, hoặc - cho đầu vào chuẩn.",
                "The name of the file is empty; give a file, or - for standard input.");
        else
            File = files.Length == 1 ? files[0] : null;
    }

    private void Required(ToolCommand command)
    {
        if (command.File is not null && !command.FileIsOptional && File is null && problems.Count == 0)
            Say("FILE", null, $"Thiếu tên tệp: {command.Example}.", $"The file is missing: {command.Example}.");
        foreach (ToolOption option in command.Options.Where(o => o.IsRequired && !Has(o.Name)))
            Say(option.Name, null, $"Thiếu {option.Name} {option.Value}: {option.Words.Vi}.",
                $"{option.Name} {option.Value} is missing: {option.Words.En}.");
        if (Has("--json") && Has("--table"))
            Say("--table", Get("--table"), "Chọn --json hoặc --table, không chọn cả hai.", "Choose --json or --table, not both.");
    }

    private void Say(string option, string? value, string vi, string en) => problems.Add((option, value, new(vi, en)));

    private static string List(IReadOnlyList<string> words, string joint) => words.Count == 1 ? words[0]
        : $"{string.Join(", ", words.SkipLast(1))} {joint} {words[^1]}";

    private static int Distance(string left, string right)
    {
        if (left.Length > 40)
            return int.MaxValue;
        int[] row = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
                (corner, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (left[i - 1] == right[j - 1] ? 0 : 1)));
        }

        return row[^1];
    }
}
