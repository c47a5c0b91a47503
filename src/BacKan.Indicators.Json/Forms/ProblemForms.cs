using BacKan.Indicators.Json.Engine;
using static BacKan.Indicators.Json.Forms.Scalars;
using static BacKan.Indicators.Json.Forms.Shape;

namespace BacKan.Indicators.Json.Forms;

/// <summary>Problems in the form of RFC 9457.</summary>
internal static class ProblemForms
{
    public static readonly Form<ValueProblem> ProblemForm =
        Answer<ValueProblem>("problem", "lỗi của yêu cầu (RFC 9457)", "why a request cannot be answered (RFC 9457)", o =>
    {
        o.Required(
            "type", StringForm, p => p.Type, "loại lỗi, không đổi theo ngôn ngữ", "what kind of problem it is, the same in every language");
        o.Required("title", StringForm, p => p.Title, "loại lỗi bằng lời", "what kind of problem it is, in words");
        o.Required("status", Whole(), p => p.Status, "mã HTTP", "the status of HTTP");
        o.Required("detail", StringForm, p => p.Detail, "lỗi của yêu cầu này", "what is wrong with this request");
        o.List("errors", Answer<ValueProblemError>("problem-error", "một lỗi", "one thing that is wrong", error =>
        {
            error.Required("code", StringForm, e => e.Code, "mã lỗi", "its stable code");
            error.Required("path", StringForm, e => e.Path, "ở đâu", "where it stands");
            error.Optional("line", Whole(), e => e.Line, "dòng", "its line");
            error.Optional("column", Whole(), e => e.Column, "cột", "its column");
            error.Required("detail", StringForm, e => e.Detail, "lỗi gì", "what is wrong");
        }), p => p.Errors, "từng lỗi", "each thing that is wrong");
    });
}
