using System.Text.Json;
using BacKan.Indicators.Emulation;
using BacKan.Indicators.Emulation.Rules;
using BacKan.Indicators.Judging;
using NodaTime;
using NodaTime.Text;

namespace BacKan.Indicators.Tests.Conformance;

/// <summary>Turns the candidate of a vector into what is known of it: a key that is absent says "none", null says "not known".</summary>
internal sealed class AwardRecord(JsonElement candidate, LocalDate on)
{
    private readonly FactSheetBuilder sheet = new();

    private int Year => candidate.GetProperty("proposed_year").GetInt32();

    private bool Attested => candidate.TryGetProperty("attested", out JsonElement attested) && attested.GetBoolean();

    public FactSheet For(Criterion rule)
    {
        sheet.Year = Year;
        string[]? claimed = candidate.TryGetProperty("routes_claimed", out JsonElement routes) ? [.. routes.EnumerateArray().Select(r => r.GetString()!)] : null;
        foreach ((YesNoFact route, bool isClaimed) in Routes.Of(rule, claimed))
            sheet.Set(route, isClaimed);
        Fill(rule);
        return sheet.Build();
    }

    private void Fill(Criterion criterion)
    {
        switch (criterion)
        {
            case JudgementCriterion judged when judged.Fact.Key.StartsWith("certified:", StringComparison.Ordinal):
                sheet.Set(judged.Fact, Attested ? true : null);
                break;
            case YesNoCriterion yesNo when !yesNo.Fact.Key.StartsWith("route:", StringComparison.Ordinal):
                sheet.Set(yesNo.Fact, YesNo(yesNo.Fact.Key));
                break;
            case YearsCriterion years:
                for (int year = Year + years.LastYearOffset - years.Years + 1; year <= Year; year++)
                    sheet.Set(years.Fact, year, Yearly(years.Fact.Key, year));
                break;
            case RunCriterion run:
                foreach ((YearlyFact fact, int years) in run.Facts)
                {
                    for (int year = Year - years + 1; year <= Year; year++)
                        sheet.Set(fact, year, Yearly(fact.Key, year));
                }

                break;
            case ThresholdCriterion number:
                if (Number(number.Fact.Key) is { } value)
                    sheet.SetWithin(number.Fact, Interval.Point(value));
                if (number.Fact.Key.StartsWith(AwardFacts.Share, StringComparison.Ordinal))
                    sheet.Set(AwardFacts.Members, Whole("members"));
                if (number.Fact == AwardFacts.WorstStandard && candidate.TryGetProperty("standard_points", out JsonElement points))
                    sheet.Set(AwardFacts.WorstStandardMost, points.EnumerateArray().MinBy(p => new Fraction(p[0].GetInt32(), p[1].GetInt32()))[1].GetInt32());
                if (number.Fact.Key.StartsWith(AwardFacts.SinceDecision, StringComparison.Ordinal))
                    sheet.Set(AwardFacts.DecisionDay(number.Fact), DecidedOn(number.Fact.Key.Split(':')[1]));
                break;
            case ChoiceCriterion choice:
                sheet.Set(choice.Fact, Text(choice.Fact == AwardFacts.Rating ? "rating" : "area"));
                break;
            case DateCriterion date:
                sheet.Set(date.Fact, Day(date.Fact == Law39Of2013Transition.ConditionsMetOn ? "conditions_met_on" : "registered_on"));
                break;
        }

        foreach (Criterion part in criterion.Parts)
            Fill(part);
    }

    private bool? YesNo(string key) => key.Split(':') switch
    {
        ["exceeds-targets"] => Flag("exceeds_targets"),
        ["leads-bloc"] => Flag("leads_bloc"),
        ["leads-national-bloc"] => Flag("leads_national_bloc"),
        ["party-clean"] => Flag("party_clean"),
        ["meets-flag-standard"] => Flag("meets_flag_standard"),
        ["leads-movement"] => candidate.TryGetProperty("leads_movement", out _),
        ["flag-body"] => true,
        ["initiatives-unused"] => !Items("initiatives").Any(i => i.TryGetProperty("used_for", out _)),
        ["violation", var code] => Items("violations").Any(v => string.Equals(v.GetString(), code, StringComparison.Ordinal)),
        ["also-proposed", var code] => Items("also_proposed").Concat(Items("proposed_for")).Any(t => string.Equals(t.GetString(), code, StringComparison.Ordinal)),
        _ => throw new InvalidOperationException(key),
    };

    private bool? Yearly(string key, int year) => key.Split(':') switch
    {
        ["title", var code] => Holds(code, year),
        ["rated", "HTXSNV"] => Rated(year, "HTXSNV"),
        ["rated", "HTTNV"] => Rated(year, "HTXSNV", "HTTNV"),
        ["excellent-title"] => Holds("TTLDXS", year) || Holds("DVQT", year),
        ["excellent-year"] => Holds("TTLDXS", year) || Holds("DVQT", year) ? true : Rated(year, "HTXSNV"),
        _ => throw new InvalidOperationException(key),
    };

    private Fraction? Number(string key) => key.Split(':') switch
    {
        ["share", _] => Whole("members") is { } all && Whole("members_with_LDTT") is { } some ? new Fraction(some * 100, all) : null,
        ["members", "CSTDCS"] => Whole("members_with_CSTDCS"),
        ["members-below-completed"] => Whole("members_below_HTNV"),
        ["members-disciplined"] => Whole("members_disciplined_from_canh_cao"),
        ["months-existing"] => Whole("months_existing"),
        ["years-existing"] => Whole("years_existing"),
        ["movement-years"] => candidate.TryGetProperty("leads_movement", out JsonElement movement) && movement.TryGetProperty("years", out JsonElement years) ? years.GetInt32() : 0m,
        ["points"] => Whole("points"),
        ["worst-standard"] => candidate.TryGetProperty("standard_points", out JsonElement points)
            ? points.EnumerateArray().Select(p => new Fraction(p[0].GetInt32() * 100, p[1].GetInt32())).Min()
            : 100m,
        ["initiatives", var scope, var years] => Items("initiatives").Count(i => InLast(i, int.Parse(years)) && Scopes(i.GetProperty("scope").GetString()!) >= Scopes(scope)),
        ["topics", ..] or ["combat-certificates", _] => 0m,
        ["years-since-decision", var code] => Since(code),
        _ => throw new InvalidOperationException(key),
    };

    private Fraction? Since(string code) => DecidedOn(code) is { } day ? Math.Max(0, Period.Between(day, on, PeriodUnits.Years).Years) : 0m;

    // Where no decision is dated, it is taken to be of the last day of its year.
    private LocalDate? DecidedOn(string code)
    {
        LocalDate[] days = [.. Items("titles").Where(t => string.Equals(t.GetProperty("code").GetString(), code, StringComparison.Ordinal)).Select(t =>
            t.TryGetProperty("decision_date", out JsonElement day) ? LocalDatePattern.Iso.Parse(day.GetString()!).Value : new LocalDate(t.GetProperty("year").GetInt32(), 12, 31))];
        return days.Length == 0 ? null : days.Max();
    }

    private bool Holds(string code, int year) => Items("titles").Any(t => string.Equals(t.GetProperty("code").GetString(), code, StringComparison.Ordinal) && t.GetProperty("year").GetInt32() == year);

    private bool? Rated(int year, params string[] levels)
    {
        JsonElement[] found = [.. Items("years").Where(y => y.GetProperty("year").GetInt32() == year)];
        return found.Length == 0 ? false : found[0].GetProperty("rating").GetString() is { } rating ? levels.Contains(rating) : null;
    }

    private bool InLast(JsonElement item, int years) => item.GetProperty("year").GetInt32() > Year - years && item.GetProperty("year").GetInt32() <= Year;

    private static int Scopes(string scope) => Array.IndexOf(["grassroots", "province", "national"], string.Equals(scope, "ministry", StringComparison.Ordinal) ? "province" : scope);

    private bool? Flag(string name) => !candidate.TryGetProperty(name, out JsonElement flag) ? false : flag.ValueKind == JsonValueKind.Null ? null : flag.GetBoolean();

    private int? Whole(string name) => !candidate.TryGetProperty(name, out JsonElement number) ? 0 : number.ValueKind == JsonValueKind.Null ? null : number.GetInt32();

    private string? Text(string name) => candidate.TryGetProperty(name, out JsonElement text) ? text.GetString() : null;

    private LocalDate? Day(string name) => Text(name) is { } day ? LocalDatePattern.Iso.Parse(day).Value : null;

    private IEnumerable<JsonElement> Items(string name) => candidate.TryGetProperty(name, out JsonElement items) ? items.EnumerateArray() : [];
}
