using System.Text;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json.Engine;

/// <summary>What is said of a member: its name, its form and what it means.</summary>
internal sealed class MemberInfo(string name, Form form, string vi, string en)
{
    public string Name => name;

    public Form Form => form;

    public BilingualText Meaning { get; } = new(vi, en);

    public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(name);

    public bool IsRequired { get; init; }

    /// <summary>The member that may stand in the place of this one.</summary>
    public string? Unless { get; init; }

    /// <summary>Whether the others come out where it cannot be used.</summary>
    public bool IsPart { get; init; }

    /// <summary>Whether an answer has null where there is nothing.</summary>
    public bool IsNullable { get; set; }
}
