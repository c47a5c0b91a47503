using System.Text.Json;
using System.Text.Json.Serialization;
using BacKan.Indicators.Emulation;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Territory;
using BacKan.Indicators.Tests;
using BacKan.Indicators.Tests.Judging;
using BacKan.Indicators.Tests.Root;
using NodaTime;

namespace BacKan.Indicators.Json.Tests;

/// <summary>Every value reads back as it was written, with all its digits; what cannot be used is named with its path.</summary>
public class ValueJsonTests
{
    private static readonly JsonWriteOptions Full = new() { Full = true };
    private static readonly MeasureUnit Basket = new("thúng", "grain measure", new Fraction(250, 9), new("thúng", "baskets")) { Spellings = ["thung"], IsAdditive = false, Confidence = Confidence.Unverified };

    [Fact]
    public void Every_public_value_has_a_json_form()
    {
        // Not values: what is only answered and never stored, what is made of others, and what holds state.
        string[] without =
        [
            "ReadError", "ReadResult`1", // what came of reading a text
            "BacKanServices", "Presentation", "Apportionment", "ApportionedItem", "MeasureUnitCatalogue", "AdministrativeUnitName", "AdministrativeUnitRegister", "AreaSuggestion", // answers and registers
            "Succession", "SuccessionPart", "TerritorialValue", "RebasedShare", "RebasedValue", "TerritorialSeries", // inside a history, or computed from it
            "TerritoryTableResult", "TerritoryProblem", // a reader of tables and what it answers
            "Bibliography", "InstrumentRelation", // parts of a document and of a provision stand inside them
            "FactSheetBuilder", "Choice", "Explanation", // inside a sheet or a fact; or written anew from them
            "ClaimCheck", // inside a report
            "ClaimExamination", // what is answered of a claim
            "CascadePart", "TargetChange", "PlanAmendment", "CriteriaItem", "ScoreItem", // inside a cascade, a plan, a set
            "PlanAssessment", "CascadeCheck", "CriteriaAssessment", "ScoreAssessment", "ClassRating", "UnitClassRule", "UnitClassAssessment", "ChildOutcomes", "Appraisal", // answers
            "SectorShift", "ShiftShare", "StructureExamination", // computed from structures
            "Vsic", // the library's own
            "PovertyIndicator", "PovertyRow", "StandardComparison", "HouseholdComparison", // inside a standard; and answers
            "IncomeDistribution", "DeprivationDistribution", "PovertyTally", // sums
            "ReviewForm", "ReviewQuestion", "PovertyReviewProcedure", // the library's own
            "CollectiveYear", "CultureYear", "StandardPoints", "YearRecord`1", // inside a record of a candidate, or a title
            "GroupStanding", // inside a report
            "Shortfall", "YearChain", "VoteResult", // answers
            "VoteShare", // the law's own tables of votes and powers
            "AllocatedQuota", "RankedMember", // inside an allocation, inside a ranking
            "MissingFigure", // computed from what their owners are written as
            "BacKanServices", // holds services
        ];
        Type[] values =
        [
            .. typeof(Quantity).Assembly.GetExportedTypes().Where(t =>
                t.Namespace is "BacKan.Indicators" or "BacKan.Indicators.Localization" or "BacKan.Indicators.Law" or "BacKan.Indicators.Territory" or "BacKan.Indicators.Judging"
                    or "BacKan.Indicators.Figures" or "BacKan.Indicators.Targets" or "BacKan.Indicators.Planning" or "BacKan.Indicators.Structure" or "BacKan.Indicators.Poverty" or "BacKan.Indicators.Emulation" or "BacKan.Indicators.Emulation.Quotas" or "BacKan.Indicators.Emulation.Blocs" or "BacKan.Indicators.Emulation.Bonuses" or "BacKan.Indicators.Emulation.Ratings"
                && !t.IsEnum && !t.IsInterface && !(t.IsAbstract && t.IsSealed) && !typeof(Exception).IsAssignableFrom(t)
                && !t.Name.EndsWith("Options", StringComparison.Ordinal) && !t.Name.Contains("Validator", StringComparison.Ordinal)),
        ];
        bool HasForm(Type type) => ValueJson.Types.Any(known => known == type || known.IsAssignableFrom(type) || (known.IsGenericType && known.GetGenericTypeDefinition() == type));

        string[] missing = [.. values.Where(type => !HasForm(type)).Select(type => type.Name)];
        missing.Except(without, StringComparer.Ordinal).Should().BeEmpty("each has a form, or stands here with a reason");
    }

    [Fact]
    public void Numbers_and_units_read_back_with_all_their_digits() => Seeds.ForAll(1000, random =>
    {
        Same(Some.Fraction(random));
        Same(Some.Quantity(random));
        Same(new Quantity(Some.Decimal(random), Basket)).Unit.InBase.Should().Be(Basket.InBase);
        Same(Some.Interval(random));
        StatedNumber stated = Same(Some.Stated(random));
        Same(new StatedQuantity(stated, Some.Unit(random)));
        Same(new Percentage(Some.Printed(random)));
        Same(new PercentagePoints(Some.Printed(random)));
        StatedNumber low = new(Some.Printed(random)), high = new(low.Value + 1m);
        Same(new StatedRange(low, high, random.Next(2) == 0 ? null : Some.Unit(random)));
    });

    [Fact]
    public void Printed_decimals_are_kept()
    {
        JsonForm.Of(new StatedNumber(53.10m)).Should().Contain("53.10");
        JsonForm.Of(Quantity.Percent(53.10m)).Should().Contain("53.10");
        ValueJson.Read<Quantity>("""{ "value": 53.10, "unit": "%" }""").Value.In(Language.Vietnamese).Should().Be("53,10%");
        JsonForm.Of(new Percentage(0.00000000000000000001m)).Should().Be("0.00000000000000000001");
        JsonForm.Of(new Fraction(250, 9)).Should().Be("\"250/9\"");
    }

    [Fact]
    public void A_unit_of_ones_own_reads_back_whole()
    {
        MeasureUnit read = Same(Basket);
        (read.Family, read.InBase, read.Name, read.IsAdditive, read.Confidence).Should().Be((Basket.Family, Basket.InBase, Basket.Name, false, Confidence.Unverified));
        read.Spellings.Should().Equal("thung");
        JsonForm.Of(MeasureUnits.Tonne).Should().Be("\"tấn\"");
    }

    [Fact]
    public void Periods_units_of_territory_and_texts_read_back()
    {
        foreach (ReportingPeriod period in new[] { ReportingPeriod.Year(2013), ReportingPeriod.Quarter(2018, 3), ReportingPeriod.FirstMonths(2016, 6), ReportingPeriod.SchoolYear(2013), ReportingPeriod.Term(2010, 2015) })
            Same(period);
        Same(new EffectivePeriod(new(2011, 1, 1), new LocalDate(2016, 1, 1)));
        Same(new EffectivePeriod(new(2011, 1, 1)));
        Same(new BilingualText("hộ nghèo", "poor household"));
        Same(new AreaClassification(AreaType.Urban, new(2013, 12, 31), "phường"));
        foreach (AdministrativeUnit unit in BacKanUnits.Register.Units)
        {
            Same(unit.Id);
            AdministrativeUnit read = Same(unit);
            (read.Type, read.Name, read.ValidUntil, read.ParentCode, read.Confidence, read.Note).Should().Be((unit.Type, unit.Name, unit.ValidUntil, unit.ParentCode, unit.Confidence, unit.Note));
        }
    }

    [Fact]
    public void Documents_citations_and_timelines_read_back()
    {
        foreach (LegalInstrument instrument in VietnamInstruments.All)
        {
            LegalInstrument read = Same(instrument);
            (read.Kind, read.InForceFrom, read.AppliesFrom, read.CeasedOn, read.Subject, read.Address, read.Confidence, read.CheckedOn).Should()
                .Be((instrument.Kind, instrument.InForceFrom, instrument.AppliesFrom, instrument.CeasedOn, instrument.Subject, instrument.Address, instrument.Confidence, instrument.CheckedOn));
            read.Relations.Should().Equal(instrument.Relations);
            Same(instrument.Kind);
            Same(instrument.Number);
        }

        Citation citation = Same(VietnamInstruments.Decree07Of2021.At("điểm a khoản 2 Điều 3"));
        Same(citation.Provision!);
        Same(citation.Written);
        JsonForm.Of(new RuleParameter(BilingualText.Same("line"), BilingualText.Same("400,000"), citation)).Should().Contain("\"instrument\": \"07/2021/NĐ-CP\"");
        JsonForm.Again(TitleCeiling.National).Enactments.Select(e => e.Id).Should().Equal(TitleCeiling.National.Enactments.Select(e => e.Id));
        JsonForm.Again(TitleCeiling.National.Enactments[1]).Rule.Id.Should().Be("at-most-15-percent");
        JsonForm.Again(TitleCeiling.National.Unheld[0]);
        JsonForm.Again(new TitleCeiling(new Percentage(15m))).OfAdvancedWorkers.Should().Be(new Percentage(15m));
        JsonForm.Again(new TitleCeiling(null)).OfAdvancedWorkers.Should().BeNull();
    }

    [Fact]
    public void Rules_and_cases_read_back_and_judge_the_same() => Seeds.ForAll(300, random =>
    {
        var rule = new RandomRule(random);
        (FactSheet sheet, _, _) = rule.DrawCase();
        Criterion readRule = JsonForm.Again(rule.Root);
        FactSheet readSheet = JsonForm.Again(sheet);
        Evaluation before = rule.Root.Evaluate(sheet), after = readRule.Evaluate(readSheet);
        JsonForm.Of(after).Should().Be(JsonForm.Of(before));
        (after.Outcome, after.FirstQuestion).Should().Be((before.Outcome, before.FirstQuestion));
        after.Missing.Should().Equal(before.Missing);
        after.Data.Should().BeEquivalentTo(before.Data, o => o.WithStrictOrdering());
    });

    [Fact]
    public void A_decision_table_of_conditions_that_read_back_determines_the_same()
    {
        var table = new DecisionTable<string>(Household.Table.Rows.Select(row => new DecisionRow<string>(row.Result, JsonForm.Again(row.When))));
        foreach (FactSheetBuilder facts in new[]
        {
            new FactSheetBuilder().Set(Household.Income, 1m).Set(Household.Deprivations, 3),
            new FactSheetBuilder().Set(Household.Income, 3m),
            new FactSheetBuilder().SetWithin(Household.Deprivations, new ValueRange(2, true, null, false)),
        })
        {
            Determination<string> before = Household.Judge(facts);
            Determination<string> after = Determination.Of(Household.Rule, table.Evaluate(facts.Build()), Household.Name);
            JsonForm.Of(after).Should().Be(JsonForm.Of(before));
            JsonForm.Of(after, Full).Should().Be(JsonForm.Of(before, Full));
            foreach (Language language in Enum.GetValues<Language>())
                after.Explain().In(language).Should().Be(before.Explain().In(language));
        }

        JsonForm.Of(Determination.Of(
            Household.Rule, Household.WithLine(1.5m, Confidence.Unverified).Evaluate(new FactSheetBuilder().Set(Household.Income, 1m).Set(Household.Deprivations, 1).Build()), Household.Name))
            .Should().Contain("\"kind\": \"Unknown\"").And.Contain("\"simulated\": \"near-poor\"").And.NotContain("\"result\"");
        JsonForm.Of(Determination.NotHeld<string>("x", BilingualText.Same("x"), new(2026, 10, 1), new UnheldLaw(new(new(2026, 10, 1)), new(VietnamInstruments.Law06Of2026))))
            .Should().Contain("\"unknownReason\": \"law-not-held\"");
    }

    [Fact]
    public void Dates_scales_and_the_other_parts_of_rules_read_back()
    {
        Citation basis = VietnamInstruments.Law06Of2022.At("Điều 23");
        var dossier = new DateFact("dossier", BilingualText.Same("dossier"), BilingualText.Same("dossier?"));
        Criterion deadline = JsonForm.Again<Criterion>(new DateCriterion(
            "deadline", BilingualText.Same("deadline"), basis, Confidence.Quoted, dossier, DateBound.On(new(2024, 1, 1), isIncluded: true), DateBound.OfYear(new AnnualDate(10, 31), 1, isIncluded: false)));
        deadline.Threshold!.Vi.Should().Be("từ ngày 1/1/2024, trước ngày 31/10 năm sau năm xét");
        var title = new YearlyFact("title", BilingualText.Same("title"), BilingualText.Same("title?"));
        foreach (RunCriterion run in new[]
        {
            new RunCriterion("run", BilingualText.Same("run"), basis, Confidence.Quoted, title, 5, new YearlyFact("title", title.Name, title.Question), 3, title, longest: 15),
            new RunCriterion("run", BilingualText.Same("run"), basis, Confidence.Quoted, run: null, 1, title, 2),
        })
        {
            var read = (RunCriterion)JsonForm.Again<Criterion>(run);
            (read.Run, read.Years, read.Counted, read.Least, read.After, read.Longest).Should().Be((run.Run, run.Years, run.Counted, run.Least, run.After, run.Longest));
        }

        Same(DateBound.OfYear(new AnnualDate(2, 29), -1, isIncluded: true));
        Same(new YearlyFact("title", BilingualText.Same("title"), BilingualText.Same("title?")));
        Same<Fact>(Household.Income);
        JsonForm.Of(new AppliedRule("x", BilingualText.Same("x"), new(2024, 1, 1), basis, Confidence.Quoted, isSetByHost: true)).Should().Contain("\"isSetByHost\": true");
    }

    [Theory]
    [InlineData("""{ "vi": "a", "en": "b", "fr": "c" }""", "$.fr")]
    [InlineData("""{ "vi": "a" }""", "$.en")]
    [InlineData("""{ "vi": "a", "vi": "b", "en": "c" }""", "$.vi")]
    [InlineData("""[]""", "$")]
    public void A_member_that_is_unknown_missing_or_doubled_is_named_with_its_path(string json, string path) =>
        ValueJson.Read<BilingualText>(json).Problems.Should().Contain(p => p.Place.Path == path && p.Code == ErrorCodes.ReportMember);

    [Fact]
    public void A_problem_deep_inside_has_path_line_and_column_and_the_others_are_named_too()
    {
        string json = JsonForm.Of<Criterion>(Household.Table.Rows[0].When).Replace("\"official-text\"", "\"gospel\"", StringComparison.Ordinal);
        ValueReading<Criterion> reading = ValueJson.Read<Criterion>(json);
        reading.Problems.Select(p => p.Place.Path).Should().Equal("$.confidence", "$.parts[0].confidence", "$.parts[1].confidence");
        reading.Problems[1].Expected.En.Should().Contain("official-text, quoted, secondary, unverified");
        reading.Problems[1].Place.Line.Should().BeGreaterThan(5);
        Action use = () => _ = reading.Value;
        use.Should().Throw<FormatException>().WithMessage("BK6002 at $.confidence*gospel*");
    }

    [Theory]
    [InlineData("""{ "value": 1, "unit": "parsec" }""", "$.unit")]
    [InlineData("""{ "value": "1,5", "unit": "ha" }""", "$.value")]
    [InlineData("""{ "value": 1e3, "unit": "ha" }""", "$.value")]
    [InlineData("""{ "value": "1/0", "unit": "ha" }""", "$.value")]
    [InlineData("""{ "value": 1 }""", "$.unit")]
    public void A_number_or_unit_that_is_none_is_refused(string json, string path) =>
        ValueJson.Read<Quantity>(json).Problems.Should().ContainSingle().Which.Place.Path.Should().Be(path);

    [Theory]
    [InlineData("{")]
    [InlineData("\"\\ud800\"")]
    [InlineData("")]
    public void Malformed_json_is_refused_whole(string json) =>
        ValueJson.Read<ValueRange>(json).Problems.Should().ContainSingle().Which.Code.Should().BeOneOf(ErrorCodes.ReportMalformed, ErrorCodes.ReportMember);

    [Fact]
    public void What_a_constructor_refuses_is_a_problem_with_its_place() =>
        ValueJson.Read<StatedRange>("""{ "low": 7.2, "high": 6.5 }""").Problems.Should().ContainSingle().Which.Place.Path.Should().Be("$");

    [Fact]
    public void Random_damage_never_throws_anything_else() => Seeds.ForAll(1000, random =>
    {
        char[] json = JsonForm.Of<Criterion>(Household.Table.Rows[random.Next(3)].When).ToCharArray();
        for (int i = 0; i < 3; i++)
            json[random.Next(json.Length)] = "{}[]\",:0aế\0"[random.Next(11)];
        ValueReading<Criterion> reading = ValueJson.Read<Criterion>(new string(json));
        (reading.TryGet(out Criterion? read) == (read is not null)).Should().BeTrue();
    });

    [Fact]
    public void A_type_without_a_json_form_says_so()
    {
        Action read = () => ValueJson.Read<ValueJsonTests>("{}");
        read.Should().Throw<NotSupportedException>().WithMessage("*ValueJsonTests*Quantity*");
    }

    [Fact]
    public void Values_embed_in_types_of_a_host()
    {
        var options = new JsonSerializerOptions();
        foreach (JsonConverter converter in ValueJson.Converters)
            options.Converters.Add(converter);
        string json = JsonSerializer.Serialize(new Plan(Quantity.Tonnes(4_350), ReportingPeriod.Year(2013)), options);
        JsonSerializer.Deserialize<Plan>(json, options).Should().Be(new Plan(Quantity.Tonnes(4_350), ReportingPeriod.Year(2013)));
        Action read = () => JsonSerializer.Deserialize<Plan>("""{ "Level": { "value": 1, "unit": "ha", "more": 2 }, "Year": "2013" }""", options);
        JsonException refused = read.Should().Throw<JsonException>().Which;
        (refused.Path, refused.Message).Should().Be(("$.Level", refused.Message));
        refused.Message.Should().Contain("$.more");
    }

    // Reads back what was written, and finds it equal.
    private static T Same<T>(T value)
        where T : notnull
    {
        T read = JsonForm.Again(value);
        read.Should().BeEquivalentTo(value, o => o.ComparingRecordsByValue());
        return read;
    }

    private sealed record Plan(Quantity Level, ReportingPeriod Year);
}
