using BacKan.Indicators.Localization;
using static System.FormattableString;

namespace BacKan.Indicators.Json.Engine;

/// <summary>The words of each limit of reading.</summary>
internal static class Limits
{
    public static BilingualText Bytes(JsonReadOptions limits) => new(
        Invariant($"nhiều nhất {limits.MaxBytes} byte"), Invariant($"at most {limits.MaxBytes} bytes"));

    public static BilingualText Depth(JsonReadOptions limits) => new(
        Invariant($"nhiều nhất {limits.MaxDepth} tầng lồng nhau"), Invariant($"at most {limits.MaxDepth} values inside one another"));

    public static BilingualText Nodes(JsonReadOptions limits) => new(
        Invariant($"nhiều nhất {limits.MaxNodes} giá trị trong một tài liệu"),
        Invariant($"at most {limits.MaxNodes} values in one document"));

    public static BilingualText Number(JsonReadOptions limits) => new(
        Invariant($"một số nhiều nhất {limits.MaxNumberLength} ký tự"),
        Invariant($"a number of at most {limits.MaxNumberLength} characters"));

    public static BilingualText Text(JsonReadOptions limits) => new(
        Invariant($"một chuỗi nhiều nhất {limits.MaxTextLength} byte"), Invariant($"a text of at most {limits.MaxTextLength} bytes"));

    public static BilingualText Criteria(JsonReadOptions limits) => new(
        Invariant($"một quy định nhiều nhất {limits.MaxCriteria} điều kiện"),
        Invariant($"a rule of at most {limits.MaxCriteria} conditions"));
}
