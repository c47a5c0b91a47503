using System.Runtime.InteropServices;

namespace BacKan.Indicators.Localization;

/// <summary>A number as written in a text.</summary>
/// <param name="Value">Its value, <see cref="int.MaxValue"/> where it has more than nine digits.</param>
/// <param name="Digits">The number of written digits.</param>
/// <param name="Place">Where it begins in the tidied text.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ScannedNumber(int Value, int Digits, int Place);
