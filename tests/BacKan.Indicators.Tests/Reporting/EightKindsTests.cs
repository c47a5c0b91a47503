using BacKan.Indicators.Localization;
using BacKan.Indicators.Reporting;

namespace BacKan.Indicators.Tests.Reporting;

/// <summary>Each kind of target, met, missed, without a figure and in progress, in each language, as it was written by hand.</summary>
public class EightKindsTests
{
    public static TheoryData<string, string, Language> All
    {
        get
        {
            var all = new TheoryData<string, string, Language>();
            foreach ((string kind, string state, Language language, _, _) in EightKinds.Expected)
                all.Add(kind, state, language);
            return all;
        }
    }

    [Fact]
    public void The_matrix_is_whole() => EightKinds.Expected.Select(e => (e.Kind, e.State, e.Language)).Distinct().Should().HaveCount(8 * 4 * 2);

    [Theory]
    [MemberData(nameof(All))]
    public void The_line_of_the_table_is_as_an_office_writes_it(string kind, string state, Language language)
    {
        PlanTable table = Examined(kind, state).Table(Presentation.In(language));
        table.Rows.Should().HaveCount(kind == "together" ? 3 : 1);
        table.Rows.Should().OnlyContain(r => r.Cells.Count == table.Header.Count);
        IReadOnlyList<string> cells = table.Rows[0].Cells;
        string.Join('|', cells[4], cells[5], cells[6], cells[8], cells[9]).Should().Be(Expected(kind, state, language).Cells);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_sentence_is_in_the_paragraphs(string kind, string state, Language language) =>
        string.Join('\n', Examined(kind, state).Paragraphs(Presentation.In(language))).Should().Contain(Expected(kind, state, language).Sentence);

    private static (string Cells, string Sentence) Expected(string kind, string state, Language language) =>
        EightKinds.Expected.Where(e => e.Kind == kind && e.State == state && e.Language == language).Select(e => (e.Cells, e.Sentence)).Single();

    private static ExaminedReport Examined(string kind, string state) => Services.Get<IReportExaminer>().Examine(EightKinds.Of(kind, state));
}
