using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators;

/// <summary>The known units, by code, name and spelling: <i>danh mục đơn vị tính</i>.</summary>
/// <remarks>Immutable and thread-safe; compares by reference. A host adds its own units with <see cref="Add"/>.</remarks>
public sealed class MeasureUnitCatalogue
{
    private const int LongestSpelling = 100;

    private readonly FrozenDictionary<string, MeasureUnit> byCode;
    private readonly FrozenDictionary<string, MeasureUnit> bySpelling;

    /// <summary>Creates a catalogue of the given units.</summary>
    /// <exception cref="ArgumentException">Two units share a code with different meanings, or share a spelling.</exception>
    public MeasureUnitCatalogue(IEnumerable<MeasureUnit> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        var codes = new Dictionary<string, MeasureUnit>(StringComparer.Ordinal);
        var spellings = new Dictionary<string, MeasureUnit>(StringComparer.Ordinal);
        var all = new List<MeasureUnit>();
        foreach (MeasureUnit unit in units)
        {
            ArgumentNullException.ThrowIfNull(unit, nameof(units));
            if (!codes.TryAdd(unit.Code, unit))
            {
                Require(unit.MeansTheSameAs(codes[unit.Code]), codes[unit.Code], unit, unit.Code);
                continue;
            }

            all.Add(unit);
            string[] names = [unit.Code, unit.Name.Vi, unit.Name.En, unit.Singular.Vi, unit.Singular.En];
            foreach (string spelling in names.Concat(unit.Spellings))
            {
                if (!spellings.TryAdd(Key(spelling), unit))
                    Require(spellings[Key(spelling)] == unit, spellings[Key(spelling)], unit, spelling);
            }
        }

        (All, byCode, bySpelling) =
            (all.AsReadOnly(), codes.ToFrozenDictionary(StringComparer.Ordinal), spellings.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Gets the units of Vietnamese local reports: <see cref="MeasureUnits.All"/>.</summary>
    public static MeasureUnitCatalogue Vietnam { get; } = new(MeasureUnits.All);

    /// <summary>Gets every unit, in the order in which it was added.</summary>
    public IReadOnlyList<MeasureUnit> All { get; }

    /// <summary>Returns a catalogue with further units; a unit that is already present changes nothing.</summary>
    /// <exception cref="ArgumentException">A code or a spelling already means another unit; the message names both.</exception>
    public MeasureUnitCatalogue Add(params MeasureUnit[] units)
    {
        ArgumentNullException.ThrowIfNull(units);
        return new(All.Concat(units));
    }

    /// <summary>Finds a unit by its exact code, as stored in files and databases.</summary>
    public bool TryFind(string? code, [NotNullWhen(true)] out MeasureUnit? unit)
    {
        unit = code is null ? null : byCode.GetValueOrDefault(code);
        return unit is not null;
    }

    /// <summary>Reads a unit as written in texts, in Vietnamese or English: "Triệu đồng/ người/năm", "km2".</summary>
    public ReadResult<MeasureUnit> Read(string text)
    {
        var scanner = new TextScanner(text, language: null);
        return Read(scanner, scanner.Text.Length, out MeasureUnit? unit) is { } refusal ? new(refusal) : new(unit!);
    }

    /// <summary>Reads the unit between the scanner's place and another place.</summary>
    internal ReadError? Read(TextScanner scanner, int end, out MeasureUnit unit)
    {
        string text = scanner.Text[scanner.Position..end].TrimEnd(' ');
        unit = text.Length > LongestSpelling ? null! : bySpelling.GetValueOrDefault(Key(text))!;
        if (unit is not null)
        {
            scanner.Position = end;
            return null;
        }

        if (text.Length == 0)
            return scanner.Refuse(NumberErrorCodes.UnknownUnit, scanner.Position, new("Thiếu đơn vị tính.", "The unit is missing."));
        string[] meanings = text.Length > LongestSpelling
            ? []
            : [.. All.Where(u => Key(u.Code).StartsWith(Key(text) + " (", StringComparison.Ordinal)).Select(u => u.Code)];
        string quoted = scanner.Quote(scanner.Position), choices = string.Join(", ", meanings);
        return meanings.Length > 0
            ? scanner.Refuse(NumberErrorCodes.AmbiguousUnit, scanner.Position, new(
                $"Đơn vị “{text}” có nhiều nghĩa: {choices}.",
                $"The unit '{text}' has several meanings: {choices}."))
            : scanner.Refuse(NumberErrorCodes.UnknownUnit, scanner.Position, new(
                $"Không biết đơn vị tính “{quoted}”.", $"The unit '{quoted}' is not known."));
    }

    private static void Require(bool same, MeasureUnit known, MeasureUnit added, string spelling)
    {
        if (!same)
            throw new ArgumentException(
                $"'{spelling}' already means the unit {known} ({known.Family}, {known.InBase} in base) and cannot also mean {added} "
                    + $"({added.Family}, {added.InBase} in base); give the new unit another code or spelling.",
                nameof(added));
    }

    // Texts set spaces beside a slash at will: "triệu đồng/ người/năm".
    private static string Key(string text) =>
        string.Join('/', string.Join(' ', VietnameseText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)).Split(
            '/', StringSplitOptions.TrimEntries));
}
