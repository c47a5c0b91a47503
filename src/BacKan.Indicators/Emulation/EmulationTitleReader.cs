using System.Collections.Frozen;
using System.Text;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation;

/// <summary>Reads titles and forms as people write them. What several titles may be meant by is refused, never guessed.</summary>
internal static class EmulationTitleReader
{
    private const int LongestName = 200;

    // Vowels and đ without their marks: people type names in capitals, without diacritics, and with i or y.
    private static readonly FrozenDictionary<char, char> Bare = new Dictionary<char, char>
    {
        ['ă'] = 'a', ['â'] = 'a', ['ê'] = 'e', ['ô'] = 'o', ['ơ'] = 'o', ['ư'] = 'u', ['đ'] = 'd', ['y'] = 'i',
    }.ToFrozenDictionary();

    private static readonly string[] Openings = [Key("danh hiệu"), Key("hình thức"), Key("tặng"), Key("title"), Key("the")];

    // Each body gives its commemorative medal a name of its own: "Vì sự nghiệp giáo dục".
    private static readonly string[] OwnNames = [Key("kỷ niệm chương") + " ", Key("KNC") + " "];

    // Words that name a family of titles.
    private static readonly (string Words, EmulationTitle[] Meanings)[] Families =
    [
        ("CSTĐ", [
            EmulationTitles.GrassrootsEmulationFighter, EmulationTitles.ProvincialEmulationFighter,
            EmulationTitles.NationalEmulationFighter]),
        ("chiến sĩ thi đua", [
            EmulationTitles.GrassrootsEmulationFighter, EmulationTitles.ProvincialEmulationFighter,
            EmulationTitles.NationalEmulationFighter]),
        ("emulation fighter", [
            EmulationTitles.GrassrootsEmulationFighter, EmulationTitles.ProvincialEmulationFighter,
            EmulationTitles.NationalEmulationFighter]),
        ("TTLĐ", [EmulationTitles.AdvancedCollective, EmulationTitles.ExcellentCollective]),
        ("tập thể lao động", [EmulationTitles.AdvancedCollective, EmulationTitles.ExcellentCollective]),
        ("cờ thi đua", [EmulationTitles.ProvincialFlag, EmulationTitles.GovernmentFlag]),
        ("emulation flag", [EmulationTitles.ProvincialFlag, EmulationTitles.GovernmentFlag]),
        ("bằng khen", [EmulationTitles.ProvincialDiploma, EmulationTitles.PrimeMinistersDiploma]),
        ("BK", [EmulationTitles.ProvincialDiploma, EmulationTitles.PrimeMinistersDiploma]),
        ("giấy khen", Certificates),
        ("GK", Certificates),
        ("Huân chương Lao động", Orders),
        ("HCLĐ", Orders),
        ("Labour Order", Orders),
    ];

    private static readonly FrozenDictionary<string, EmulationTitle[]> ByKey = Build();

    private static EmulationTitle[] Certificates =>
        [
            EmulationTitles.CommuneCertificate, EmulationTitles.DistrictCertificate, EmulationTitles.DepartmentCertificate,
            EmulationTitles.MinistryUnitCertificate, EmulationTitles.EnterpriseCertificate,
        ];

    private static EmulationTitle[] Orders =>
        [EmulationTitles.LabourOrderFirstClass, EmulationTitles.LabourOrderSecondClass, EmulationTitles.LabourOrderThirdClass];

    public static ReadResult<EmulationTitle> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        EmulationTitle[] meanings = text.Length > LongestName ? [] : Meanings(Key(text));
        if (meanings.Length == 1)
            return new(meanings[0]);
        string quoted = text.Length > 40 ? text[..40] + "…" : text;
        string vi = string.Join(", ", meanings.Select(t => $"{t.Abbreviation} ({t.Name.Vi})")),
            en = string.Join(", ", meanings.Select(t => $"{t.Code} ({t.Name.En})"));
        return meanings.Length > 1
            ? new(new ReadError(
                ErrorCodes.EmulationAmbiguousTitle, 0,
                new($"“{quoted}” có thể là {vi}; ghi rõ danh hiệu, hình thức nào.", $"'{quoted}' may be {en}; say which one.")))
            : new(new ReadError(ErrorCodes.EmulationUnknownTitle, 0, new(
                $"Không biết danh hiệu thi đua, hình thức khen thưởng “{quoted}”.",
                $"No emulation title or form of commendation is known as '{quoted}'.")));
    }

    private static EmulationTitle[] Meanings(string key)
    {
        while (true)
        {
            if (ByKey.TryGetValue(key, out EmulationTitle[]? meanings))
                return meanings;
            if (Array.Exists(OwnNames, own => key.StartsWith(own, StringComparison.Ordinal)))
                return [EmulationTitles.CommemorativeMedal];
            if (Array.Find(
                    Openings, o => key.Length > o.Length && key.StartsWith(o, StringComparison.Ordinal) && key[o.Length] == ' ')
                is not { } opening)
                return [];
            key = key[(opening.Length + 1)..];
        }
    }

    // A key without case, diacritics, quotation marks and punctuation; the tone digits of the fold are dropped with their marks.
    private static string Key(string text)
    {
        string folded = VietnameseText.Fold(text);
        var key = new StringBuilder(folded.Length);
        for (int i = 0; i < folded.Length; i++)
        {
            char c = folded[i];
            if (c is >= '1' and <= '5' && i + 1 < folded.Length && folded[i + 1] == '\'')
                i++;
            else if (char.IsLetterOrDigit(c))
                key.Append(Bare.GetValueOrDefault(c, c));
            else if (key.Length > 0 && key[^1] != ' ')
                key.Append(' ');
        }

        return key.ToString().TrimEnd(' ');
    }

    private static FrozenDictionary<string, EmulationTitle[]> Build()
    {
        var keys = new Dictionary<string, EmulationTitle[]>(StringComparer.Ordinal);
        foreach (EmulationTitle title in EmulationTitles.All)
        {
            string[] own = [title.Code, title.Abbreviation, title.Name.Vi, title.Name.En];
            IEnumerable<string> legal = title.LegalNames.SelectMany(n => new[] { n.Name.Vi, n.Name.En });
            foreach (string spelling in own.Concat(title.Spellings).Concat(legal))
            {
                if (!keys.TryAdd(Key(spelling), [title]) && keys[Key(spelling)][0] != title)
                    throw new InvalidOperationException($"'{spelling}' means both {keys[Key(spelling)][0].Code} and {title.Code}.");
            }
        }

        foreach ((string words, EmulationTitle[] meanings) in Families)
            keys.Add(Key(words), meanings);
        return keys.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
