using BacKan.Indicators.Localization;
using NodaTime;
using static System.FormattableString;

namespace BacKan.Indicators.Territory;

/// <summary>Carries boundaries from one day to another: which units make them up there, and with what share of each.</summary>
/// <remarks>
/// One rule serves both directions. A unit on the far side counts with the mean of the shares on the near
/// side, weighted by what came from there; where all of those shares are equal, weights do not matter and
/// nothing is estimated. So the shares that any number of questions take of a unit add up to one.
/// </remarks>
internal sealed class ShareCarrier(TerritoryHistory history, TerritorialMeasure? estimateBy)
{
    private Dictionary<AdministrativeUnitId, RebasedShare> shares = [];

    public bool IsEstimate { get; private set; }

    public RebasedShare[] Shares => [.. shares.Values.OrderBy(s => s.Unit.Id.Code, StringComparer.Ordinal)];

    /// <summary>Carries the shares, or says what is in the way.</summary>
    public BilingualText? Carry(IEnumerable<AdministrativeUnit> units, LocalDate from, LocalDate to)
    {
        shares = units.ToDictionary(u => u.Id, u => new RebasedShare(u, 1m));
        bool forward = to >= from;
        foreach (LocalDate day in forward ? history.Between(from, to, forward) : history.Between(to, from, forward))
        {
            if (Cross(day, forward) is { } obstacle)
                return obstacle;
        }

        return shares.Values.FirstOrDefault(s => !s.Unit.Days.Contains(to)) is { } lost
            ? new(
                Invariant($"chưa có đơn vị trước {lost.Unit} ({lost.Unit.Id.ValidFrom:uuuu-MM-dd})"),
                Invariant($"no predecessor of {lost.Unit} ({lost.Unit.Id.ValidFrom:uuuu-MM-dd}) is held"))
            : null;
    }

    private BilingualText? Cross(LocalDate day, bool forward)
    {
        HashSet<Succession> met =
        [.. shares.Values.Select(s => forward ? history.Leaving(s.Unit, day) : history.Entering(s.Unit, day)).OfType<Succession>()];
        if (met.Count == 0)
            return null;
        var far = shares.Where(s => !met.Any(m => (forward ? m.From : m.To).Contains(s.Value.Unit))).ToDictionary();
        foreach (Succession succession in met)
        {
            if (succession.Kind == SuccessionKind.LevelRemoval)
                return new(
                    Invariant($"{succession.From[0]} không có đơn vị kế thừa cùng cấp từ {day:uuuu-MM-dd}"),
                    Invariant($"nothing follows {succession.From[0]} at its level since {day:uuuu-MM-dd}"));
            foreach (IGrouping<AdministrativeUnit, SuccessionPart> parts in succession.Parts.GroupBy(p => forward ? p.To! : p.From))
            {
                if (ShareOf(parts, forward, out Fraction share) is { } obstacle)
                    return obstacle;
                if (share.Sign > 0)
                    far.Add(parts.Key.Id, new(parts.Key, share));
            }
        }

        shares = far;
        return null;
    }

    private BilingualText? ShareOf(IGrouping<AdministrativeUnit, SuccessionPart> parts, bool forward, out Fraction share)
    {
        Fraction Near(SuccessionPart part) =>
            shares.TryGetValue((forward ? part.From : part.To!).Id, out RebasedShare? near) ? near.Share : 0m;
        share = Near(parts.First());
        Fraction same = share;
        if (parts.All(p => Near(p) == same))
            return null;
        string others = string.Join(", ", parts.Select(p => (forward ? p.From : p.To!).FullName));
        BilingualText where = forward
            ? new($"{parts.Key} gồm {others}", $"{parts.Key} is made of {others}")
            : new($"{parts.Key} được chia cho {others}", $"{parts.Key} was divided among {others}");
        if (estimateBy is not { } measure)
            return new($"không so sánh được: {where.Vi}", $"not comparable: {where.En}");
        Fraction all = 0m, ours = 0m;
        foreach (SuccessionPart part in parts)
        {
            if (part.Weight(measure) is not { } weight)
                return new(
                    $"không ước tính được: {where.Vi}, không rõ {RebasedValue.Word(measure).Vi} của {part}",
                    $"no estimate: {where.En}, and the {RebasedValue.Word(measure).En} of {part} is not known");
            (all, ours) = (all + weight, ours + (weight * Near(part)));
        }

        if (all.Sign == 0)
            return new(
                $"không ước tính được: {where.Vi}, tổng {RebasedValue.Word(measure).Vi} bằng 0",
                $"no estimate: {where.En}, and their {RebasedValue.Word(measure).En} is zero together");
        IsEstimate = true;
        share = ours / all;
        return null;
    }
}
