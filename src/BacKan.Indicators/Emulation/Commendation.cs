namespace BacKan.Indicators.Emulation;

/// <summary>A commendation granted: <i>khen thưởng</i>. A form of commendation is not a title.</summary>
/// <param name="Form">The form granted.</param>
/// <param name="Grantor">The granting office: "Chủ tịch UBND thị xã".</param>
public sealed record Commendation(CommendationForm Form, string Grantor);
