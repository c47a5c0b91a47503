using BacKan.Indicators.Localization;
using BacKan.Indicators.Tool.Output;

namespace BacKan.Indicators.Tool.Shell;

/// <summary>The last catch: whatever goes wrong ends in one clear line and exit code 2, never in a stack trace.</summary>
internal static class LastCatch
{
    public static int Say(Exception caught, Problems problems)
    {
        switch (caught)
        {
            case ClosedReaderException:
                break; // Nobody reads any more: the work ends, and there is nobody to tell.
            case RefusedException refused:
                problems.Fail(refused.Code, refused.Path, refused.Value, refused.Words);
                break;
            case IOException or UnauthorizedAccessException or ObjectDisposedException:
                problems.Fail(ToolErrorCodes.Unwritable, "$", null,
                    Reason(caught, new("Không ghi được kết quả ra đầu ra chuẩn", "Cannot write the result to standard output")));
                break;
            default:
                string kind = caught.GetType().Name;
                problems.Fail(ToolErrorCodes.Unexpected, "$", null, new(
                    $"Công cụ gặp tình huống chưa lường trước ({kind}) và dừng lại; hãy báo lỗi kèm dòng dữ liệu này.",
                    $"The tool met what it did not expect ({kind}) and stopped; please report it with this input."));
                break;
        }

        return ExitCode.BadInput;
    }

    /// <summary>Gets what cannot be done with its reason, in both languages: the text of the exception is English and may name a
    /// path.</summary>
    public static BilingualText Reason(Exception caught, BilingualText what)
    {
        BilingualText? why = caught switch
        {
            FileNotFoundException => new("không có tệp này", "there is no such file"),
            DirectoryNotFoundException => new("không có thư mục này", "there is no such folder"),
            PathTooLongException => new("tên quá dài", "the name is too long"),
            UnauthorizedAccessException => new("không có quyền, hoặc đó là một thư mục", "no permission, or it is a folder"),
            IOException { HResult: 28 or unchecked((int)0x80070070) } => new("ổ đĩa đầy", "the disk is full"),
            IOException { HResult: 21 } => new("đó là một thư mục", "it is a folder"),
            IOException { HResult: 40 } => new("liên kết đi vòng", "the link leads back to itself"),
            _ => null,
        };
        return why is null ? new(what.Vi + ".", what.En + ".") : new($"{what.Vi}: {why.Vi}.", $"{what.En}: {why.En}.");
    }
}
