namespace BacKan.Indicators.Tool.Shell;

/// <summary>The stable codes of what the tool itself says.</summary>
internal static class ToolErrorCodes
{
    /// <summary>Wrong usage.</summary>
    public const string Usage = "BK7001";

    /// <summary>An input that cannot be opened or read.</summary>
    public const string Unreadable = "BK7002";

    /// <summary>An output that cannot be written.</summary>
    public const string Unwritable = "BK7003";

    /// <summary>What the tool did not expect: a fault of its own.</summary>
    public const string Unexpected = "BK7004";

    /// <summary>How the file was read: a title, a cell over several lines, cells left off, columns without a name.</summary>
    public const string ReadAs = "BK7005";

    /// <summary>Text that a spreadsheet would run as a formula.</summary>
    public const string Formula = "BK7006";

    /// <summary>The same id twice.</summary>
    public const string SameId = "BK7007";

    /// <summary>A value that can be, and is seldom meant.</summary>
    public const string Doubtful = "BK7008";

    /// <summary>A number that came through binary floating point.</summary>
    public const string BinaryNoise = "BK7009";

    /// <summary>A total beside its parts.</summary>
    public const string Total = "BK7010";

    /// <summary>A form of file that is not read.</summary>
    public const string Form = "BK7011";
}
