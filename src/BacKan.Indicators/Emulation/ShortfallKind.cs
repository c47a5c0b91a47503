namespace BacKan.Indicators.Emulation;

/// <summary>The kind of a shortfall: <i>còn thiếu gì</i>.</summary>
public enum ShortfallKind
{
    /// <summary>Years of a chain that must run to the year judged (<i>số năm liên tục</i>).</summary>
    YearsRunning = 1,

    /// <summary>The required number of earlier awards or ratings (<i>số lần được tặng</i>).</summary>
    Times = 2,

    /// <summary>Years required between an earlier award and the year judged (<i>số năm sau lần khen trước</i>).</summary>
    YearsAfter = 3,

    /// <summary>A number below or above its threshold: people, points, months, initiatives (<i>số lượng</i>).</summary>
    Amount = 4,

    /// <summary>A day that has not come yet (<i>chưa đến hạn</i>).</summary>
    Wait = 5,

    /// <summary>Days after the last allowed day (<i>quá hạn</i>).</summary>
    Late = 6,

    /// <summary>A fact that does not meet the rule (<i>điều kiện không đạt</i>).</summary>
    Condition = 7,

    /// <summary>A fact that is not known (<i>thiếu dữ kiện</i>).</summary>
    NotKnown = 8,

    /// <summary>A question that people must answer (<i>cần hội đồng xem xét</i>).</summary>
    Judgement = 9,

    /// <summary>Levels of a rating or of a result (<i>số bậc xếp loại</i>).</summary>
    Levels = 10,

    /// <summary>The text of a document that is not held (<i>văn bản chưa có nội dung</i>).</summary>
    Instrument = 11,
}
