using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Targets;

/// <summary>Reads targets as plans print them; what <see cref="TargetText"/> prints comes back.</summary>
internal sealed class TargetReader(Indicator indicator, Language language, Tendency better, IReadOnlyCollection<Indicator> parts)
{
    // A host's own unit is known by its indicator.
    private readonly MeasureUnitCatalogue units = MeasureUnitCatalogue.Vietnam.TryFind(indicator.Unit.Code, out _)
        ? MeasureUnitCatalogue.Vietnam
        : MeasureUnitCatalogue.Vietnam.Add(indicator.Unit);

    public ReadResult<Target> Read(string text)
    {
        string said = text.Trim();
        if (After(said, TargetWords.Together.In(language)) is { } several && Several(several) is { } together)
            return new(together);
        if (After(said, TargetWords.DoneBy.In(language)) is { } day && DateText.Read(day, language).TryGet(out LocalDate deadline))
            return new(Target.DoneBy(indicator, deadline));
        if ((Reduction(said) ?? Growth(said) ?? Share(said)) is { } kind)
            return kind;
        if (Words(said) is { } words)
            return new(words);
        (string number, Tendency side) = Side(said);
        return Range(number, side) ?? Level(number, side);
    }

    private Target? Several(string text)
    {
        var read = new List<Target>();
        foreach (string part in text.Split("; "))
        {
            Indicator? named = parts.Where(i => part.StartsWith(i.FullName(language) + ": ", StringComparison.Ordinal))
                .MaxBy(i => i.FullName(language).Length);
            if (named is null
                || !new TargetReader(named, language, named.Tendency, []).Read(part[(named.FullName(language).Length + 2)..])
                    .TryGet(out Target? target))
                return null;
            read.Add(target);
        }

        return read.Count > 1 ? new CompositeTarget(indicator, read) : null;
    }

    private ReadResult<Target>? Reduction(string said)
    {
        if (After(said, TargetWords.LessFrom.In(language)) is { } path && Cut(path, TargetWords.Down) is var (from, to))
            return Made(from, to, Target.ReducedTo);
        string by = language == Language.English ? TargetWords.ReducedBy : TargetWords.Less.Vi;
        return After(said, by) is { } amount && Cut(amount, TargetWords.From) is var (less, start)
            ? Made(start, less, Target.ReducedBy)
            : null;
    }

    private ReadResult<Target>? Made(string from, string number, Func<Indicator, Quantity, Quantity, Target> make) =>
        Quantity.Read(from, language, units).TryGet(out Quantity? start)
            && Quantity.Read(number, language, units).TryGet(out Quantity? second)
            ? Require(start.Unit)
                ?? (second.Unit == MeasureUnits.PercentagePoint ? null : Require(second.Unit))
                ?? new(make(indicator, start, second))
            : null;

    private ReadResult<Target>? Growth(string said)
    {
        if (After(said, TargetWords.Growth.In(language)) is not { } rate)
            return null;
        Quantity? from = null;
        if (Cut(rate, TargetWords.Versus) is var (first, second))
        {
            if (!Quantity.Read(second, language, units).TryGet(out from))
                return null;
            if (Require(from.Unit) is { } wrong)
                return wrong;
            rate = first;
        }

        if (Rate(rate, Tendency.Higher) is not var (sense, percent))
            return null;
        bool isRate = string.Equals(indicator.Unit.Family, MeasureUnit.RatioFamily, StringComparison.Ordinal);
        return from is null == isRate && percent.Value > -100m && from is null
        or { Exact.Sign: > 0 } ? new(new GrowthTarget(indicator, sense, percent, from)) : null;
    }

    private ReadResult<Target>? Share(string said) => After(said, TargetWords.Share.In(language)) is { } share
        && Rate(share, better) is var (sense, percent)
        ? Require(MeasureUnits.Percent) ?? (percent.Value is >= 0m and <= 100m ? new(new ShareTarget(indicator, sense, percent)) : null)
        : null;

    private (TargetSense Sense, Percentage Rate)? Rate(string text, Tendency wished)
    {
        (string number, bool exactly) = Exactly(text);
        return StatedQuantity.Read(number, language, units).TryGet(out StatedQuantity? rate) && rate.Unit == MeasureUnits.Percent
            && (exactly ? TargetSense.Exactly : TargetSenses.Of(rate.Number.Qualifier, wished)) is { } sense
            ? (sense, new Percentage(rate.Number.Value))
            : null;
    }

    private Target? Words(string said)
    {
        if (said.StartsWith('“') && said.IndexOf('”', StringComparison.Ordinal) is > 1 and var end)
            return Meaning(said[1..end], said[(end + 1)..]);
        int bracket = said.IndexOf('(', StringComparison.Ordinal);
        string words = bracket > 0 ? said[..bracket].TrimEnd() : said;
        return words.Length > 0 && !words.Any(char.IsAsciiDigit) && words.Any(char.IsLetter) && (bracket < 0 || said.EndsWith(')'))
            && !Enum.GetValues<Tendency>().Any(t => words.StartsWith(TargetWords.Side(t).In(language), StringComparison.OrdinalIgnoreCase))
            ? Meaning(words, bracket < 0 ? "" : said[bracket..])
            : null;
    }

    private Target? Meaning(string words, string rest)
    {
        rest = rest.Trim();
        if (rest.Length == 0)
            return Target.Qualitative(indicator, BilingualText.Same(words));
        return rest.StartsWith('(') && rest.EndsWith(')') && Read(rest[1..^1])
            .TryGet(out Target? meaning) && meaning is NumericTarget number
            ? Target.Qualitative(indicator, BilingualText.Same(words), number)
            : null;
    }

    private (string Number, Tendency Side) Side(string said)
    {
        foreach (Tendency side in Enum.GetValues<Tendency>())
        {
            if (said.EndsWith(", " + TargetWords.Side(side).In(language), StringComparison.OrdinalIgnoreCase))
                return (said[..^(TargetWords.Side(side).In(language).Length + 2)], side);
        }

        return (said, better);
    }

    private ReadResult<Target>? Range(string text, Tendency side)
    {
        if (StatedRange.Read(text, language, units).TryGet(out StatedRange? range))
            return Require(range.Unit ?? indicator.Unit)
                ?? new(new BetweenTarget(indicator, range.AsOperand, range.Unit ?? indicator.Unit, side));
        if (text.Length == 0 || text[0] is not ('(' or '['))
            return null;
        int end = text.LastIndexOfAny([')', ']']) + 1;
        MeasureUnit? unit = indicator.Unit;
        return ValueRange.Read(text[..end], language).TryGet(out ValueRange? ends) && ends is { Low: not null, High: not null }
            && (end == text.Length || units.Read(text[end..]).TryGet(out unit))
            ? Require(unit!) ?? new(new BetweenTarget(indicator, ends, unit!, side))
            : null;
    }

    private ReadResult<Target> Level(string text, Tendency side)
    {
        (string number, bool exactly) = Exactly(text);
        if (StatedQuantity.Read(number, language, units).TryGet(out StatedQuantity? quantity))
            return Of(quantity.Number, quantity.Unit, side, exactly);
        ReadResult<StatedNumber> plain = StatedNumber.Read(number, language);
        return plain.TryGet(out StatedNumber? read) ? Of(read, indicator.Unit, side, exactly) : new(plain.Error!);
    }

    private ReadResult<Target> Of(StatedNumber number, MeasureUnit unit, Tendency side, bool exactly)
    {
        if (Require(unit) is { } refused)
            return refused;
        if (number.Qualifier == Qualifier.About)
            return new(new BetweenTarget(indicator, number.AsOperand, unit, side));
        return (exactly ? TargetSense.Exactly : TargetSenses.Of(number.Qualifier, side)) is { } sense
            ? new(new LevelTarget(indicator, sense, new(number.Value, unit)))
            : new(new ReadError(
                ErrorCodes.TargetVague, 0, new("“Gần” không cho biết chỉ tiêu là bao nhiêu.", "'Nearly' does not say what is asked for.")));
    }

    private (string Number, bool IsExactly) Exactly(string text) =>
        After(text, TargetWords.Exactly.In(language)) is { } number ? (number, true) : (text, false);

    private ReadResult<Target>? Require(MeasureUnit unit) => string.Equals(unit.Family, indicator.Unit.Family, StringComparison.Ordinal)
        ? null
        : new(new ReadError(ErrorCodes.TargetUnit, 0, new(
            $"đơn vị cùng loại với {indicator.Unit.Name.Vi}, không phải {unit.Name.Vi}",
            $"a unit of the kind of {indicator.Unit.Name.En}, not {unit.Name.En}")));

    private static string? After(string text, string words) =>
        text.StartsWith(words + " ", StringComparison.OrdinalIgnoreCase) ? text[(words.Length + 1)..].Trim() : null;

    private (string First, string Second)? Cut(string text, BilingualText word)
    {
        string between = $" {word.In(language)} ";
        int at = text.LastIndexOf(between, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : (text[..at].Trim(), text[(at + between.Length)..].Trim());
    }
}
