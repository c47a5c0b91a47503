namespace BacKan.Indicators.Docs.Tests;

public sealed class ApiModelTests
{
    [Theory]
    [InlineData("public sealed record A(int B);", "A", "A.B")]
    [InlineData("public readonly record struct A(int B);", "A", "A.B")]
    [InlineData("public sealed record A { public override string ToString() => \"\"; public bool Equals(A? other) => true; public override int GetHashCode() => 1; }", "A", "A.Equals", "A.GetHashCode", "A.ToString")]
    public void Members_of_a_record_are_those_that_a_person_wrote(string source, params string[] expected) =>
        MembersOf(source).Should().Equal(expected);

    [Fact]
    public void Members_are_those_that_a_caller_or_an_heir_sees() =>
        MembersOf("""
            public class A
            {
                public A(int a) { }
                public void Seen() { }
                protected void SeenByHeirs() { }
                protected internal void SeenByHeirsAsWell() { }
                private protected void Hidden1() { }
                internal void Hidden2() { }
                private void Hidden3() { }
            }
            """).Should().Equal("A", "A.Seen", "A.SeenByHeirs", "A.SeenByHeirsAsWell");

    [Fact]
    public void Types_are_the_public_ones_also_inside_others() =>
        Fixture.Of("public class B { public class Inner { } internal class Hidden { } } internal class C { public class D { } } public class A<T> { }")
            .Types.Select(Names.Of).Should().Equal("A<T>", "B", "B.Inner");

    [Theory]
    [InlineData("cref=\"Base.M\"", "own words")]
    [InlineData("", "own words")]
    public void Inherited_words_of_the_library_stand_where_they_are_inherited(string cref, string expected) =>
        Summary($$"""
            public interface Base { /// <summary>own words</summary>
            void M(); }
            public class A : Base { /// <inheritdoc {{cref}}/>
            public void M() { } }
            """).Should().Be(expected);

    [Fact]
    public void Inherited_words_go_down_a_chain_of_classes() =>
        Summary("""
            public class Base { /// <summary>own words</summary>
            public virtual void M() { } }
            public class Middle : Base { /// <inheritdoc/>
            public override void M() { } }
            public class A : Middle { /// <inheritdoc/>
            public override void M() { } }
            """).Should().Be("own words");

    [Fact]
    public void Inherited_words_do_not_replace_what_is_said_here()
    {
        string page = Fixture.Page("""
            public class A : Base { /// <summary>here</summary>
            /// <inheritdoc/>
            public void M(int a, int b) { } }
            public interface Base { /// <summary>there</summary>
            /// <param name="a">the first</param>
            void M(int a, int b); }
            """);

        page.Should().Contain("\nhere\n").And.Contain("- `a`: the first").And.NotContain("\nthere\n");
    }

    [Theory]
    [InlineData("public class A : IComparable<A> { /// <inheritdoc/>\npublic int CompareTo(A? other) => 0; }", "As in `IComparable<T>.CompareTo`.")]
    [InlineData("public class A { /// <inheritdoc/>\npublic override string ToString() => \"\"; }", "As in `object.ToString`.")]
    public void Words_inherited_from_the_framework_are_named(string source, string expected) =>
        Fixture.Page(source).Should().Contain(expected);

    private static IEnumerable<string> MembersOf(string source)
    {
        ApiModel model = Fixture.Of(source);
        return model.MembersOf(model.Types[0]).Select(Names.Of);
    }

    private static string Summary(string source)
    {
        ApiModel model = Fixture.Of(source);
        return model.DocOf(model.Symbol("A.M"))!.Element("summary")!.Value;
    }
}
