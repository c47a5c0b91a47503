using System.Diagnostics.CodeAnalysis;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Emulation;

/// <summary>An emulation title, <i>danh hiệu thi đua</i>, or a form of commendation, <i>hình thức khen thưởng</i>.</summary>
/// <remarks>
/// <para>A form is not a title: <see cref="Form"/> distinguishes them.</para>
/// <para>
/// Its text form is the code; <see cref="Read"/> also accepts common names and abbreviations.
/// Immutable; equality compares code, name and abbreviation.
/// </para>
/// </remarks>
public sealed class EmulationTitle : IParsable<EmulationTitle>, IEquatable<EmulationTitle>
{
    /// <summary>Creates a title or form.</summary>
    /// <param name="code">The stable code, "CSTDCS".</param>
    /// <param name="name">The name.</param>
    /// <param name="abbreviation">The Vietnamese abbreviation, "CSTĐCS".</param>
    public EmulationTitle(string code, BilingualText name, string abbreviation)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(abbreviation);
        (Code, Name, Abbreviation) = (code, name, abbreviation);
    }

    /// <summary>Gets the stable code, "CSTDCS".</summary>
    public string Code { get; }

    /// <summary>Gets the name.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets the Vietnamese abbreviation, "CSTĐCS".</summary>
    public string Abbreviation { get; }

    /// <summary>Gets the form of commendation, or null for a title.</summary>
    public CommendationForm? Form { get; init; }

    /// <summary>Gets whether it is a form of commendation instead of a title.</summary>
    public bool IsForm => Form is not null;

    /// <summary>Gets the possible recipients; by default a person.</summary>
    public IReadOnlyList<RecipientKind> Recipients { get; init; } = [RecipientKind.Individual];

    /// <summary>Gets other spellings in texts.</summary>
    public IReadOnlyList<string> Spellings { get; init; } = [];

    /// <summary>Gets the names in the laws, in order of time; empty if they all use <see cref="Name"/>.</summary>
    internal IReadOnlyList<TitleName> LegalNames { get; init; } = [];

    /// <summary>Gets the period in which a held law knows it, or null if not stated.</summary>
    public EffectivePeriod? InForce { get; init; }

    /// <summary>
    /// Reads a code, a name in either language and either spelling, or an abbreviation, with or without diacritics: "CSTĐCS", "Chiến sĩ thi
    /// đua cơ sở", "danh hiệu “Lao động tiên tiến”".
    /// </summary>
    /// <remarks>
    /// Words that mean several titles, such as "CSTĐ", are refused with a list of them (BK5102); unknown words are refused with BK5101.
    /// </remarks>
    public static ReadResult<EmulationTitle> Read(string text) => EmulationTitleReader.Read(text);

    /// <summary>Reads what <see cref="Read"/> does.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the form is invariant.</param>
    /// <exception cref="FormatException">The text means no title or several titles.</exception>
    public static EmulationTitle Parse(string s, IFormatProvider? provider) => Read(s).Value;

    /// <summary>Reads what <see cref="Read"/> does.</summary>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out EmulationTitle result) =>
        TextFormat.TryParse(s is null ? null : Read(s), out result);

    /// <summary>Returns the name in the law of a day.</summary>
    public BilingualText NameOn(LocalDate on) => LegalNames.FirstOrDefault(name => name.Applies.Contains(on))?.Name ?? Name;

    /// <inheritdoc/>
    public bool Equals(EmulationTitle? other) =>
        ReferenceEquals(this, other) || (other is not null
            && string.Equals(Code, other.Code, StringComparison.Ordinal)
            && Name == other.Name
            && string.Equals(Abbreviation, other.Abbreviation, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EmulationTitle);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;

    /// <summary>Determines whether two titles are equal.</summary>
    public static bool operator ==(EmulationTitle? left, EmulationTitle? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two titles differ.</summary>
    public static bool operator !=(EmulationTitle? left, EmulationTitle? right) => !(left == right);
}
