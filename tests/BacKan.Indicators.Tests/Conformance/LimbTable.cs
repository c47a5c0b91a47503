using System.Text.RegularExpressions;
using BacKan.Indicators.Tests.Emulation;

namespace BacKan.Indicators.Tests.Conformance;

/// <summary>Reads tests/conformance/emulation-limbs.txt: the limbs of every standard as the articles list them, written by hand from the texts.</summary>
internal static class LimbTable
{
    private static readonly Dictionary<string, string> Laws = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, List<string>> Blocks = new(StringComparer.Ordinal);

    /// <summary>Gets the limbs by title, recipient and first day: "CSTDT Individual 2024-01-01".</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Limb>> Standards { get; } = Read();

    private static Dictionary<string, IReadOnlyList<Limb>> Read()
    {
        var standards = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<List<string>> open = [];
        foreach (string line in File.ReadLines(Repository.PathOf("tests", "conformance", "emulation-limbs.txt")).Concat(IRuleCases.All.SelectMany(c => c.Limbs.Split('\n')))
            .Where(l => l.Length > 0 && l[0] != '#'))
        {
            if (line[0] == '=')
                Laws.Add(line.Split(' ')[1], string.Join(' ', line.Split(' ')[2..]));
            else if (line[0] == '@')
                Blocks.Add(line[1..].Trim(), Only(open));
            else if (line[0] == '>')
                open = Opened(standards, line[1..].Trim().Split(' '));
            else
                open.ForEach(lines => lines.Add(line));
        }

        return standards.ToDictionary(s => s.Key, s => (IReadOnlyList<Limb>)[.. Expand(s.Value, "", [])], StringComparer.Ordinal);

        List<string> Only(List<List<string>> lists)
        {
            lists.Clear();
            lists.Add([]);
            return lists[0];
        }
    }

    private static List<List<string>> Opened(Dictionary<string, List<string>> standards, string[] head)
    {
        List<List<string>> opened = [];
        foreach (string key in head[0].Split(',').SelectMany(title => head[2..].Select(day => $"{title} {head[1]} {day}")))
        {
            standards.Add(key, []);
            opened.Add(standards[key]);
        }

        return opened;
    }

    private static IEnumerable<Limb> Expand(IEnumerable<string> lines, string path, string[] arguments)
    {
        foreach (string written in lines)
        {
            string line = Regex.Replace(written, @"\$(\d)", m => arguments[int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) - 1], RegexOptions.None, TimeSpan.FromSeconds(1));
            if (line.IndexOf('+', StringComparison.Ordinal) is var plus and >= 0 && !line[..plus].Contains('|', StringComparison.Ordinal))
            {
                string[] call = line[(plus + 1)..].TrimEnd(')').Split('(');
                string[] given = call.Length == 1 ? [] : [.. call[1].Split(',').Select(a => a.Trim())];
                foreach (Limb limb in Expand(Blocks[call[0].Trim()], Join(path, line[..plus].Trim()), given))
                    yield return limb;
                continue;
            }

            string[] parts = [.. line.Split('|').Select(p => p.Trim())];
            yield return new(Join(path, parts[0]), Provision(parts[1]), parts[2], parts.Length > 3 ? parts[3].Split(' ') : []);
        }
    }

    private static string Join(string path, string further) => path.Length == 0 ? further : further.Length == 0 ? path : $"{path}/{further}";

    // "b.1.22 L06", "1.I T02", "- T07".
    private static string Provision(string written)
    {
        string[] words = written.Split(' ');
        string[] numbers = words[0] == "-" ? [] : words[0].Split('.');
        IEnumerable<string> levels = numbers.Select((number, i) => (numbers.Length - i) switch
        {
            1 => number == "I" ? "mục I" : $"Điều {number}",
            2 => $"khoản {number}",
            _ => $"điểm {number}",
        });
        return string.Join(' ', levels.Append(Laws[words[1]]));
    }
}

/// <summary>One limb of an article.</summary>
/// <param name="Path">The alternatives that it stands in: "way:b/limb:topic".</param>
/// <param name="Provision">The provision that names it.</param>
/// <param name="Fact">The word that is stored for what it asks.</param>
/// <param name="Numbers">The numbers that the article prints.</param>
internal sealed record Limb(string Path, string Provision, string Fact, IReadOnlyList<string> Numbers)
{
    /// <summary>Tells whether one of the two is enough.</summary>
    public bool IsAlternativeTo(Limb other)
    {
        (string Group, string Way)[] mine = Ways(Path), theirs = Ways(other.Path);
        (string Group, string Way)? differs = mine.Zip(theirs).Where(p => p.First != p.Second).Select(p => ((string, string)?)p.First).FirstOrDefault();
        return differs is { } first && Array.Exists(theirs, t => t.Group == first.Group && Array.IndexOf(theirs, t) == Array.IndexOf(mine, first));
    }

    private static (string Group, string Way)[] Ways(string path) => path.Length == 0 ? [] : [.. path.Split('/').Select(p => (p.Split(':')[0], p.Split(':')[1]))];
}
