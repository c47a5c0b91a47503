namespace BacKan.Indicators.Figures;

/// <summary>Which way a report says that a figure went: <i>tăng, giảm</i>.</summary>
public enum ChangeDirection
{
    /// <summary><i>Tăng</i>.</summary>
    Up = 1,

    /// <summary><i>Giảm</i>.</summary>
    Down = 2,
}
