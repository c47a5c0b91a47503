using BacKan.Indicators.Emulation;

namespace BacKan.Indicators.Json.Forms;

/// <summary>A commendation as a file has it.</summary>
internal sealed record FileCommendation(CommendationForm Form, string Grantor);
