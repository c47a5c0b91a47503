namespace BacKan.Indicators.Docs.Tests;

public sealed class SignatureWriterTests
{
    [Theory]
    [InlineData("public sealed class A { }", "public sealed class A")]
    [InlineData("public class A { }", "public class A")]
    [InlineData("public abstract class A { }", "public abstract class A")]
    [InlineData("public static class A { }", "public static class A")]
    [InlineData("public class A : Exception, IDisposable { public void Dispose() { } }", "public class A : Exception, IDisposable")]
    [InlineData("public sealed record A(int B) : IComparable<A> { public int CompareTo(A? other) => 0; }", "public sealed record A : IComparable<A>")]
    [InlineData("public readonly record struct A(int B);", "public readonly record struct A")]
    [InlineData("public readonly struct A : IEquatable<A> { public bool Equals(A other) => true; }", "public readonly struct A : IEquatable<A>")]
    [InlineData("public interface A<in T, out R> { }", "public interface A<in T, out R>")]
    [InlineData("public enum A : byte { B = 1 }", "public enum A : byte")]
    [InlineData("public enum A { B = 1 }", "public enum A")]
    [InlineData("public sealed class A<T, U> : List<T?> where T : class, IDisposable where U : struct { }", "public sealed class A<T, U> : List<T?>\n    where T : class, IDisposable\n    where U : struct")]
    [InlineData("public delegate string? A<T>(T given, int count = 1);", "public delegate string? A<T>(T given, int count = 1);")]
    public void A_type_is_declared_as_in_the_source(string source, string expected) =>
        SignatureWriter.Of(Fixture.Of(source).Types[0]).Should().Be(expected);

    [Theory]
    [InlineData("public static decimal M(this DayOfWeek day, decimal value, int decimals) => 0;", "public static decimal M(this DayOfWeek day, decimal value, int decimals)")]
    [InlineData("public static string? M(string a, string? b, List<string?>? c) => null;", "public static string? M(string a, string? b, List<string?>? c)")]
    [InlineData("public static T? M<T>(IEnumerable<T> all) where T : class, new() => null;", "public static T? M<T>(IEnumerable<T> all) where T : class, new()")]
    [InlineData("public static void M(params int[] all) { }", "public static void M(params int[] all)")]
    [InlineData("public static bool M(string s, out int a, ref int b, in int c) { a = 1; return true; }", "public static bool M(string s, out int a, ref int b, in int c)")]
    [InlineData("public static void M(DayOfWeek a = DayOfWeek.Friday, string? b = null, decimal c = 1.5m, string d = \"x\", CancellationToken e = default, bool f = true) { }",
        "public static void M(\n    DayOfWeek a = DayOfWeek.Friday,\n    string? b = null,\n    decimal c = 1.5,\n    string d = \"x\",\n    CancellationToken e = default,\n    bool f = true)")]
    [InlineData("public static void M(DayOfWeek? a = DayOfWeek.Friday, DayOfWeek? b = null) { }", "public static void M(DayOfWeek? a = DayOfWeek.Friday, DayOfWeek? b = null)")]
    [InlineData("public static (int Count, string? Name) M() => default;", "public static (int Count, string? Name) M()")]
    [InlineData("public static int? M(int @class) => null;", "public static int? M(int @class)")]
    public void A_method_is_written_as_in_the_source(string member, string expected) =>
        Member($"public static class A {{ {member} }}", "A.M").Should().Be(expected);

    [Theory]
    [InlineData("public class A { public string? M { get; } }", "A.M", "public string? M { get; }")]
    [InlineData("public class A { public required string M { get; init; } }", "A.M", "public required string M { get; init; }")]
    [InlineData("public class A { public string M { get; private set; } = \"\"; }", "A.M", "public string M { get; }")]
    [InlineData("public class A { public int this[string key] => 0; }", "A.this[]", "public int this[string key] { get; }")]
    [InlineData("public class A { protected virtual int M => 0; }", "A.M", "protected virtual int M { get; }")]
    [InlineData("public class A { public override string ToString() => \"\"; }", "A.ToString", "public override string ToString()")]
    [InlineData("public class A { public const string M = \"BK1001\"; }", "A.M", "public const string M = \"BK1001\"")]
    [InlineData("public class A { public static readonly A M = new(); }", "A.M", "public static readonly A M")]
    [InlineData("public class A { public event EventHandler? M { add { } remove { } } }", "A.M", "public event EventHandler? M")]
    [InlineData("public interface A { string? M(int a); }", "A.M", "string? M(int a)")]
    [InlineData("public class A { public static bool operator <(A a, A b) => true; public static bool operator >(A a, A b) => true; }", "A.operators", "public static bool operator >(A a, A b)")]
    [InlineData("public class A { public static explicit operator decimal(A a) => 0; }", "A.operators", "public static explicit operator decimal(A a)")]
    public void Any_other_member_is_written_as_in_the_source(string source, string member, string expected) =>
        Member(source, member).Should().Be(expected);

    [Fact]
    public void A_constructor_is_written_with_its_types_name()
    {
        ApiModel model = Fixture.Of("public class A<T> { public A(T value) { } }");

        SignatureWriter.Of(model.MembersOf(model.Types[0]).Single()).Should().Be("public A(T value)");
    }

    private static string Member(string source, string name) => SignatureWriter.Of(Fixture.Of(source).Symbol(name));
}
