namespace BacKan.Indicators.Figures;

/// <summary>The direction of a reported change: <i>tăng, giảm</i>.</summary>
public enum ChangeDirection
{
    /// <summary><i>Tăng</i>.</summary>
    Up = 1,

    /// <summary><i>Giảm</i>.</summary>
    Down = 2,
}
