namespace BacKan.Indicators.Docs.Tests;

public sealed class ProblemsTests
{
    private const string Good = "/// <summary>Good: <i>tốt</i>.</summary>\n";

    [Theory]
    [InlineData(Good + "public class A { /// <summary>x</summary>\npublic int B => 0; }")]
    [InlineData(Good + "public class A { }")]
    [InlineData(Good + "/// <param name=\"B\">b</param>\npublic sealed record A(int B);")]
    [InlineData(Good + "public class A : IComparable<A> { /// <inheritdoc/>\npublic int CompareTo(A? other) => 0; }")]
    [InlineData(Good + "public class A { /// <summary><see cref=\"B\"/> <see cref=\"int\"/></summary>\npublic int B => 0; }")]
    public void Nothing_is_wrong_where_all_is_said(string source) => Problems.Of(Fixture.Of(source)).Should().BeEmpty();

    [Theory]
    [InlineData(Good + "public class A { public int B => 0; }", "BacKan.Indicators.Sample.A.B: no summary")]
    [InlineData(Good + "public class A { public A(int b) { } }", "BacKan.Indicators.Sample.A.A(int): no summary")]
    [InlineData(Good + "public enum A { B = 1 }", "BacKan.Indicators.Sample.A.B: no summary")]
    [InlineData(Good + "public class A { /// <summary> </summary>\npublic int B => 0; }", "BacKan.Indicators.Sample.A.B: no summary")]
    [InlineData(Good + "public class A { /// <inheritdoc/>\npublic int B => 0; }", "BacKan.Indicators.Sample.A.B: no summary")]
    [InlineData("/// <summary>Bad.</summary>\npublic class A { }", "BacKan.Indicators.Sample.A: no Vietnamese term in <i>…</i> in the summary")]
    [InlineData("/// <summary>Bad <i> </i>.</summary>\npublic class A { }", "BacKan.Indicators.Sample.A: no Vietnamese term in <i>…</i> in the summary")]
    [InlineData("/// <summary>Bad.</summary>\n/// <remarks><i>xấu</i></remarks>\npublic class A { }", "BacKan.Indicators.Sample.A: no Vietnamese term in <i>…</i> in the summary")]
    [InlineData(Good + "/// <remarks><see cref=\"Gone\"/></remarks>\npublic class A { }", "BacKan.Indicators.Sample.A: cref !:Gone leads to nothing public")]
    [InlineData(Good + "/// <remarks><see cref=\"B\"/></remarks>\npublic class A { } internal class B { }", "BacKan.Indicators.Sample.A: cref T:BacKan.Indicators.Sample.B leads to nothing public")]
    [InlineData(Good + "/// <remarks><see cref=\"B\"/></remarks>\npublic class A { internal int B => 0; }", "BacKan.Indicators.Sample.A: cref P:BacKan.Indicators.Sample.A.B leads to nothing public")]
    public void What_is_unsaid_or_not_there_is_named(string source, string expected) => Problems.Of(Fixture.Of(source)).Should().Equal(expected);
}
