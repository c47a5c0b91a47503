namespace BacKan.Indicators;

/// <summary>How reliably a rule or a fact was checked: <i>độ tin cậy của nguồn</i>.</summary>
public enum Confidence
{
    /// <summary>The official text itself was read, at an address that was opened.</summary>
    OfficialText = 1,

    /// <summary>A quotation of the text on another page was read.</summary>
    Quoted = 2,

    /// <summary>A summary, the press or another secondary source was read.</summary>
    Secondary = 3,

    /// <summary>Not verified: a judgement under it is a simulation.</summary>
    Unverified = 4,
}
