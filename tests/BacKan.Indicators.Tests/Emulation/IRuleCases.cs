using BacKan.Indicators.Emulation;
using BacKan.Indicators.Emulation.Rules;

namespace BacKan.Indicators.Tests.Emulation;

/// <summary>The test of one rule file: with it stand the expectations that the older rules have in files that all share.</summary>
internal interface IRuleCases
{
    /// <summary>Gets the library's law and every rule file under test.</summary>
    static StandardTimelines Law { get; } = new(AwardTimelines.Rows.Concat(TitleRules.Standards).Concat(Found().SelectMany(t => t.Lines))
        .DistinctBy(row => (row.Title, row.Recipient, row.Since.From)));

    /// <summary>Gets the tests of rule files.</summary>
    static IEnumerable<IRuleCases> All => Found();

    /// <summary>Gets the lines of the rule file.</summary>
    IEnumerable<StandardRow> Lines { get; }

    /// <summary>Gets the limbs of its articles, as tests/conformance/emulation-limbs.txt has them.</summary>
    string Limbs { get; }

    /// <summary>Gets proposals that read every fact of the rule file.</summary>
    IEnumerable<Proposal> Proposals { get; }

    private static IEnumerable<IRuleCases> Found() => typeof(IRuleCases).Assembly.GetTypes()
        .Where(t => t.IsClass && t.IsAssignableTo(typeof(IRuleCases))).Select(t => (IRuleCases)Activator.CreateInstance(t)!);
}
