using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tests.Judging;

public class DeterminationTests
{
    [Theory]
    [InlineData("1.499999", 3, "poor")]
    [InlineData("1.5", 3, "poor")]
    [InlineData("1.500001", 3, "average")]
    [InlineData("1.5", 2, "near-poor")]
    [InlineData("2.25", 0, "average")]
    public void A_class_is_decided_on_each_side_of_each_bound(string income, int deprivations, string expected)
    {
        Determination<string> result = Household.Judge(new FactSheetBuilder().Set(Household.Income, Decimal(income)).Set(Household.Deprivations, deprivations));
        (result.Kind, result.Result, result.UnknownReason).Should().Be((DeterminationKind.Decided, expected, null));
        result.Missing.Should().BeEmpty();
    }

    [Fact]
    public void What_no_row_says_is_not_addressed()
    {
        Determination<string> result = Household.Judge(new FactSheetBuilder().Set(Household.Income, 2.250001m));
        (result.Kind, result.Result, result.IsDecided).Should().Be((DeterminationKind.NotAddressed, null, false));
        result.Explain().Conclusion[0].En.Should().Be("Article 3 of Decree 07/2021/NĐ-CP does not address this case");
    }

    [Fact]
    public void Facts_that_cannot_change_the_answer_are_not_asked_for()
    {
        FactSheetBuilder facts = new FactSheetBuilder().SetWithin(Household.Income, new ValueRange(1.6m, true, 2m, false));
        Household.Judge(facts).Result.Should().Be("average", "above the line deprivations do not matter");
        facts.Set(Household.Income, 1.4m);
        foreach (YesNoFact deprived in Household.Indicators.Take(3))
            facts.Set(deprived, true);
        Household.Judge(facts).Result.Should().Be("poor", "three are reached whatever the fourth is");
    }

    [Fact]
    public void Unknown_names_the_smallest_set_that_decides_and_the_first_question()
    {
        FactSheetBuilder facts = new FactSheetBuilder().Set(Household.Indicators[0], true).Set(Household.Indicators[1], true).Set(Household.Indicators[2], false);
        Determination<string> result = Household.Judge(facts);
        (result.Kind, result.UnknownReason).Should().Be((DeterminationKind.Unknown, UnknownReason.MissingFacts));
        result.Missing.Select(m => m.Key).Should().Equal("income", "toilet");
        result.FirstQuestion!.Should().Be(Household.Income);
        facts.Set(Household.Income, 1m);
        Household.Judge(facts).Missing.Select(m => m.Question.In(Language.English)).Should().Equal("Deprived of toilet?");
    }

    [Fact]
    public void A_count_known_only_as_so_many_or_more_decides_where_it_can()
    {
        FactSheetBuilder facts = new FactSheetBuilder().Set(Household.Income, 1m);
        Household.Judge(facts.SetWithin(Household.Deprivations, new ValueRange(3, true, null, false))).Result.Should().Be("poor");
        Determination<string> open = Household.Judge(facts.SetWithin(Household.Deprivations, new ValueRange(2, true, null, false)));
        open.Missing.Select(m => m).Should().Equal(Household.Deprivations);
        open.Data.Single(d => string.Equals(d.Key, "deprivations", StringComparison.Ordinal)).Value.Vi.Should().Be("từ 2 chỉ số trở lên");
    }

    [Fact]
    public void A_rule_that_was_never_verified_gives_a_simulation_and_no_decision()
    {
        DecisionTable<string> table = Household.WithLine(1.5m, nearPoor: Confidence.Unverified);
        Determination<string> Of(decimal income, int count) =>
            Determination.Of(Household.Rule, table.Evaluate(new FactSheetBuilder().Set(Household.Income, income).Set(Household.Deprivations, count).Build()), Household.Name);

        Of(1m, 3).Result.Should().Be("poor", "the verified row decides before the other is looked at");
        Determination<string> near = Of(1m, 2);
        (near.Kind, near.Result, near.UnknownReason, near.SimulatedResult).Should().Be((DeterminationKind.Unknown, null, UnknownReason.UnverifiedRule, "near-poor"));
        near.Explain().Conclusion[0].Vi.Should().Be("Chưa xác định được: quy định chưa được kiểm chứng; mô phỏng cho kết quả hộ cận nghèo");
        Of(2m, 0).SimulatedResult.Should().Be("average", "a later row hangs on the bound of the unverified one");
    }

    [Fact]
    public void A_decision_under_less_than_official_text_says_so()
    {
        var quoted = new AppliedRule(Household.Rule.Id, Household.Rule.Name, Household.Rule.On, Household.Rule.Citation, Confidence.Quoted, isSetByHost: true);
        Determination<string> result = Determination.Of(quoted, Household.Table.Evaluate(new FactSheetBuilder().Set(Household.Income, 1m).Set(Household.Deprivations, 3).Build()), Household.Name);
        (result.IsDecided, result.Confidence).Should().Be((true, Confidence.Quoted));
        result.Explain().Citations.Select(b => b.En).Should().Equal(
            "multidimensional poverty standard, applied on 1 June 2023 by Article 3 of Decree 07/2021/NĐ-CP",
            "The rule was set by the host, in place of the library's own",
            "Source: a quotation on another page, not yet compared with the official text");
    }

    [Fact]
    public void Law_that_is_not_held_is_said_and_never_replaced()
    {
        var law = new UnheldLaw(new(new(2026, 10, 1)), new(VietnamInstruments.Law06Of2026));
        Determination<string> result = Determination.NotHeld<string>("title", BilingualText.Same("title"), new(2026, 10, 1), law);
        (result.Kind, result.UnknownReason, result.Result).Should().Be((DeterminationKind.Unknown, UnknownReason.LawNotHeld, null));
        result.ToString().Should().Be("Chưa xác định được: thư viện chưa có nội dung của Luật 06/2026/QH16");
    }

    [Fact]
    public void An_explanation_is_filed_as_basis_data_tests_and_conclusion()
    {
        FactSheetBuilder facts = new FactSheetBuilder().Set(Household.Income, 1.5m);
        foreach ((YesNoFact deprived, bool value) in Household.Indicators.Zip([true, true, true, false]))
            facts.Set(deprived, value);
        Explanation explanation = Household.Judge(facts).Explain();
        explanation.In(Language.Vietnamese).Should().Be("""
            Căn cứ:
            - chuẩn nghèo đa chiều, áp dụng ngày 1/6/2023 theo Điều 3 Nghị định 07/2021/NĐ-CP
            Dữ liệu:
            - thu nhập bình quân: 1,5 triệu đồng
            - thiếu hụt việc làm: có
            - thiếu hụt trẻ em đi học: có
            - thiếu hụt nước sạch: có
            - thiếu hụt nhà tiêu: không
            Tính toán:
            - ✓ hộ nghèo (điểm a khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP)
              - ✓ thu nhập bình quân: từ 1,5 triệu đồng trở xuống; 1,5 triệu đồng (điểm a khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP)
              - ✓ thiếu hụt: từ 3 chỉ số trở lên; 3 chỉ số (điểm a khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP)
            - ✗ hộ cận nghèo (điểm b khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP)
              - ✓ thu nhập bình quân: từ 1,5 triệu đồng trở xuống; 1,5 triệu đồng (điểm b khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP)
              - ✗ thiếu hụt: dưới 3 chỉ số; 3 chỉ số (điểm b khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP)
            - ✗ hộ có mức sống trung bình (điểm c khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP)
              - ✗ thu nhập bình quân: trên 1,5 đến 2,25 triệu đồng; 1,5 triệu đồng (điểm c khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP)
            Kết luận:
            - hộ nghèo (điểm a khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP)

            """.ReplaceLineEndings("\n"));
        explanation.In(Language.English).Should().Contain("Legal basis:").And.Contain("✗ deprivations: less than 3 indicators; 3 indicators").And.EndWith("poor household (point a, clause 2, Article 3 of Decree 07/2021/NĐ-CP)\n");
    }

    [Fact]
    public void One_changed_threshold_changes_the_listing_and_the_explanation_and_nothing_else()
    {
        static string[] Listing(DecisionTable<string> table) => [.. table.List().Select(line => line.In(Language.English))];
        static string[] Explained(DecisionTable<string> table) =>
            Determination.Of(Household.Rule, table.Evaluate(new FactSheetBuilder().Set(Household.Income, 1m).Set(Household.Deprivations, 3).Build()), Household.Name)
                .Explain().In(Language.English).Split('\n');

        DecisionTable<string> changed = Household.WithLine(1.6m);
        Listing(Household.Table).Select(l => l.Replace("1.5 ", "1.6 ", StringComparison.Ordinal)).Should().Equal(Listing(changed)).And.NotEqual(Listing(Household.Table));
        Explained(Household.Table).Select(l => l.Replace("1.5 ", "1.6 ", StringComparison.Ordinal)).Should().Equal(Explained(changed)).And.NotEqual(Explained(Household.Table));
        Listing(Household.Table)[1].Should().Be("  - income per person: 1.5 million VND or less (point a, clause 2, Article 3 of Decree 07/2021/NĐ-CP)");
    }

    private static decimal Decimal(string value) => decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
}
