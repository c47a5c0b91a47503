namespace BacKan.Indicators.Docs.Tests;

public sealed class DocTextTests
{
    [Theory]
    [InlineData("a &lt;T&gt; &amp; {{ x }}", "a &lt;T&gt; &amp; &#123;&#123; x &#125;&#125;")]
    [InlineData("2 * 3_4 [x] `y` $z$", @"2 \* 3\_4 \[x\] \`y\` \$z\$")]
    [InlineData("# no heading", @"\# no heading")]
    [InlineData("- no list", @"\- no list")]
    [InlineData("1. no list", @"1\. no list")]
    [InlineData("1.5 is a number", "1.5 is a number")]
    [InlineData("-1 is a number", "-1 is a number")]
    public void Plain_text_stays_plain(string xml, string expected) => Summary(xml).Should().Be(expected);

    [Theory]
    [InlineData("<c>List&lt;T&gt;</c>", "`List<T>`")]
    [InlineData("<c>{{ x }}</c>", "<code>&#123;&#123; x &#125;&#125;</code>")]
    [InlineData("<paramref name=\"a\"/> and <typeparamref name=\"T\"/>", "`a` and `T`")]
    [InlineData("<see langword=\"null\"/>", "`null`")]
    [InlineData("<see href=\"https://example.org/a_b\">the site</see>", "[the site](https://example.org/a_b)")]
    [InlineData("<see cref=\"int.MaxValue\"/>", "`int.MaxValue`")]
    [InlineData("<see cref=\"Other{T}\"/>", "[`Other<T>`](Other-1.md)")]
    [InlineData("<see cref=\"Other{T}.Value\">its value</see>", "[its value](Other-1.md#value)")]
    [InlineData("<see cref=\"Other{T}.this\"/>", "[`Other<T>.this[]`](Other-1.md#this)")]
    [InlineData("<see cref=\"Mine\"/>", "[`Mine`](#mine)")]
    [InlineData("<see cref=\"A\"/>", "`A`")]
    [InlineData("<see cref=\"Gone\"/>", "`Gone`")]
    [InlineData("<i>hộ nghèo</i> (<i>%</i>)", "*hộ nghèo* (<i>%</i>)")]
    [InlineData("<b>a</b> <em>b</em>", "<b>a</b> *b*")]
    public void Words_with_a_meaning_keep_it(string xml, string expected) => Summary(xml).Should().Be(expected);

    [Theory]
    [InlineData("<para>one\n///   line</para><para>two</para>", "one line\n\ntwo")]
    [InlineData("before<list type=\"bullet\"><item>a</item><item><description>b</description></item></list>after", "before\n\n- a\n- b\n\nafter")]
    [InlineData("<list type=\"number\"><item><term>a</term><description>b</description></item><item><term>c</term></item></list>", "1. a: b\n2. c")]
    [InlineData("<list type=\"table\"><listheader><term>x</term><description>y</description></listheader><item><term>a|b</term><description>c</description></item></list>", "| x | y |\n| --- | --- |\n| a\\|b | c |")]
    [InlineData("<code>\n///   if (a &lt; b)\n///     return;\n/// </code>", "```csharp\nif (a < b)\n  return;\n```")]
    public void Blocks_stand_apart(string xml, string expected) => Summary(xml).Should().Be(expected);

    [Theory]
    [InlineData("One. Two.", "One.")]
    [InlineData("Rose by 1.5 percent (Art. 3). Then fell.", "Rose by 1.5 percent (Art. 3).")]
    [InlineData("No stop", "No stop")]
    public void FirstSentence_ends_at_a_stop_before_a_capital(string text, string expected) => DocText.FirstSentence(text).Should().Be(expected);

    private static string Summary(string xml)
    {
        ApiModel model = Fixture.Of($$"""
            /// <summary>{{xml}}</summary>
            public class A { /// <summary>x</summary>
            public int Mine => 0; }
            /// <summary>x</summary>
            public class Other<T> { /// <summary>x</summary>
            public int Value => 0;
            /// <summary>x</summary>
            public int this[int at] => at; }
            """);
        var links = new Links(model, "api/Sample/A.md", model.Types[0]);
        return new DocText(links).Blocks(model.DocOf(model.Types[0])!.Element("summary"));
    }
}
