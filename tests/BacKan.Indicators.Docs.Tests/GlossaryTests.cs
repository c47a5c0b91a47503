namespace BacKan.Indicators.Docs.Tests;

public sealed class GlossaryTests
{
    private const string Source = """
        /// <summary>How much was assigned: <i>chỉ tiêu được giao</i>. A closed set.</summary>
        public class Target { /// <summary>Creates it (<i>không quá</i>).</summary>
        public static void AtMost() { }
        /// <summary>Gets the day of issue: <i>ngày ban hành</i>.</summary>
        public int IssuedOn => 0; }
        /// <summary>A type: <i>loại</i>.</summary>
        public enum UnitType { /// <summary><i>Đặc khu</i>, since 1/7/2025.</summary>
        SpecialZone = 1, /// <summary><i>dưới</i>: less than the number.</summary>
        Under = 2 }
        """;

    [Theory]
    [InlineData("| chỉ tiêu được giao | How much was assigned. | [`Target`](api/Sample/Target.md) |")]
    [InlineData("| không quá | Creates it. | [`Target.AtMost`](api/Sample/Target.md#atmost) |")]
    [InlineData("| ngày ban hành | The day of issue. | [`Target.IssuedOn`](api/Sample/Target.md#issuedon) |")]
    [InlineData("| Đặc khu | Special zone, since 1/7/2025. | [`UnitType.SpecialZone`](api/Sample/UnitType.md#values) |")]
    [InlineData("| dưới | Less than the number. | [`UnitType.Under`](api/Sample/UnitType.md#values) |")]
    public void A_term_has_its_meaning_and_its_name_in_code(string row) => Lines().Should().Contain(row);

    [Fact]
    public void Terms_stand_under_their_letters() =>
        Lines().Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Should().Equal("## C", "## D", "## Đ", "## K", "## L", "## N");

    [Fact]
    public void A_name_in_the_notes_becomes_a_link() =>
        Lines("See `Target` and `Target.AtMost`.").Should().Contain("See [`Target`](api/Sample/Target.md) and [`Target.AtMost`](api/Sample/Target.md#atmost).");

    [Fact]
    public void A_name_in_the_notes_that_is_gone_is_a_problem() =>
        new GlossaryNotes("See `Target` and `Goal`.").Problems(Fixture.Of(Source))
            .Should().Equal("docs/generator/glossary-notes.md: `Goal` is no type and no Type.Member");

    private static string[] Lines(string notes = "") => Glossary.Write(Fixture.Of(Source), new GlossaryNotes(notes)).Split('\n');
}
