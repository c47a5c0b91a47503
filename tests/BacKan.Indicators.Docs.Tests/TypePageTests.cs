namespace BacKan.Indicators.Docs.Tests;

public sealed class TypePageTests
{
    [Fact]
    public void An_enumeration_shows_its_stored_numbers_in_their_order() =>
        Fixture.Page("""
            public enum A { /// <summary>later</summary>
            Later = 10, /// <summary>first</summary>
            First = 2 }
            """).Should().Contain("""
            | `First` | 2 | first |
            | `Later` | 10 | later |
            """);

    [Fact]
    public void Constants_show_their_values() =>
        Fixture.Page("""
            public static class A { /// <summary>what</summary>
            public const string Code = "BK1001"; }
            """).Should().Contain("| `Code` | `BK1001` | what |");

    [Fact]
    public void A_member_shows_its_parameters_result_and_errors() =>
        Fixture.Page("""
            public static class A {
            /// <summary>Does.</summary>
            /// <param name="x">the x</param>
            /// <typeparam name="T">the T</typeparam>
            /// <returns>the y</returns>
            /// <exception cref="ArgumentException">bad x</exception>
            /// <remarks>More.</remarks>
            public static int Do<T>(T x) => 0; }
            """).Should().EndWith("""
            ### Do

            ```csharp
            public static int Do<T>(T x)
            ```

            Does.

            - `x`: the x
            - `T`: the T
            - returns: the y
            - throws `ArgumentException`: bad x

            More.

            """);

    [Fact]
    public void A_positional_record_is_described_once() =>
        Fixture.Page("""
            /// <summary>A thing.</summary>
            /// <param name="B">The b.</param>
            /// <remarks>More.</remarks>
            public sealed record A(int B);
            """).Split("A thing.").Should().HaveCount(2);

    [Fact]
    public void Neighbours_are_linked_since_code_cannot_hold_links() =>
        Fixture.Page("""
            public abstract class A { public B? Next { get; init; } public IReadOnlyList<C[]> All => []; }
            public sealed class B : A { }
            public sealed class C { }
            public static class Ext { public static void Do(this A a) { } }
            """).Should()
            .Contain("Derived types: [`B`](B.md)").And
            .Contain("Extension methods: [`Ext.Do`](Ext.md#do)").And
            .Contain("Related types: [`B`](B.md), [`C`](C.md)");

    [Fact]
    public void A_page_has_line_feeds_only_and_ends_with_one() =>
        Fixture.Page("/// <summary>a\r\n/// b</summary>\r\npublic class A { }").Should().NotContain("\r").And.EndWith("\n").And.NotEndWith("\n\n");
}
