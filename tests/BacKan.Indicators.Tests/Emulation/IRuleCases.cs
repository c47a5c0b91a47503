using BacKan.Indicators.Emulation;

namespace BacKan.Indicators.Tests.Emulation;

/// <summary>A test of one rule file with its own cases, beside the vectors that all share.</summary>
internal interface IRuleCases
{
    /// <summary>Gets proposals that read every fact of the rule file.</summary>
    IEnumerable<Proposal> Proposals { get; }

    /// <summary>Gets the cases of every such test.</summary>
    static IEnumerable<Proposal> All => typeof(IRuleCases).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(IRuleCases)))
        .SelectMany(t => ((IRuleCases)Activator.CreateInstance(t)!).Proposals);
}
