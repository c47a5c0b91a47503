namespace BacKan.Indicators.Docs;

/// <summary>What every written page shares.</summary>
internal static class Page
{
    /// <summary>Joins the blocks that are not empty; ends with one line feed.</summary>
    public static string Of(params IEnumerable<string> blocks) => string.Join("\n\n", blocks
        .Prepend("<!-- Written by docs/generator from the code: edits here are lost. -->")
        .Where(block => block.Length > 0)) + "\n";
}
