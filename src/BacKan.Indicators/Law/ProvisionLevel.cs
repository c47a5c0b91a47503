namespace BacKan.Indicators.Law;

/// <summary>A level of a document's text, from the outermost to the innermost: <i>bố cục văn bản</i>.</summary>
internal enum ProvisionLevel
{
    /// <summary>An annex: <i>phụ lục</i>.</summary>
    Annex = 1,

    /// <summary>A chapter: <i>chương</i>.</summary>
    Chapter = 2,

    /// <summary>A section: <i>mục</i>.</summary>
    Section = 3,

    /// <summary>An article: <i>điều</i>.</summary>
    Article = 4,

    /// <summary>A clause: <i>khoản</i>.</summary>
    Clause = 5,

    /// <summary>A point: <i>điểm</i>.</summary>
    Point = 6,
}
