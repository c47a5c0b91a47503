using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Tool.Input;

namespace BacKan.Indicators.Tool.Classify;

/// <summary>Reads what a row says of the income of a household.</summary>
internal sealed class IncomeReader(Language? numbers)
{
    private const decimal Most = 1_000_000_000_000_000m, Little = 10_000m, Much = 1_000_000_000m;
    private static readonly string[] Incomes = ["income", "annualIncome", "householdIncome"];

    public HouseholdIncome? Read(RowCells cells)
    {
        string[] given = [.. Incomes.Where(c => cells.Text(c) is not null)];
        if (given.Length > 1)
            cells.Refuse(ErrorCodes.PovertySaidTwice, given[1],
                new($"Thu nhập chỉ ghi theo một cách; hãy để trống {given[0]} hoặc {given[1]}.",
                $"Give the income in one way only; leave {given[0]} or {given[1]} empty."));
        int? members = null;
        if (cells.Text("members") is { } text)
        {
            members = NumberCell.Whole(text, numbers, 1);
            if (members is null)
                cells.Refuse(ErrorCodes.PovertyMembers, "members",
                    new("Không phải số người; hãy viết số nguyên từ 1 trở lên.",
                    "Not a number of members; write a whole number of 1 or more."));
        }

        decimal? allowance = Amount(cells, "stateAllowance", ErrorCodes.PovertyIncome);
        if (!cells.IsGood || given.Length == 0)
            return null;
        string column = given[0];
        if (Amount(cells, column, ErrorCodes.PovertyIncome) is not { } amount)
            return null;
        bool isOfHousehold = column is "householdIncome";
        if (allowance > 0m && !isOfHousehold)
            cells.Refuse(ErrorCodes.PovertySaidTwice, "stateAllowance",
                new("Trợ cấp chỉ trừ được từ thu nhập cả hộ; hãy ghi householdIncome và members, hoặc để trống ô này.",
                "An allowance is part of the income of a household; give householdIncome and members, or leave this cell empty."));
        if (allowance > amount && isOfHousehold)
            cells.Refuse(ErrorCodes.PovertyIncome, "stateAllowance",
                new("Trợ cấp lớn hơn thu nhập của hộ; nó phải là một phần của householdIncome.",
                "The allowance is more than the income of the household, of which it is a part."));
        if (!cells.IsGood)
            return null;
        Doubts(cells, column, amount / (column is "annualIncome" ? 12m : isOfHousehold ? members ?? 1 : 1m));
        return column switch
        {
            "income" => HouseholdIncome.PerPersonMonth(amount),
            "annualIncome" => HouseholdIncome.PerPersonYear(amount),
            _ => HouseholdIncome.OfHousehold(amount, members, allowance ?? 0m),
        };
    }

    /// <summary>Reads a number of zero or more; null where there is none, or it cannot be used.</summary>
    public decimal? Amount(RowCells cells, string column, string code)
    {
        if (cells.Text(column) is not { } text)
            return null;
        StatedNumber? number = NumberCell.Read(text, numbers, out BilingualText why);
        if (number is { Qualifier: Qualifier.Exactly, Value: >= 0m and <= Most })
            return number.Value;
        cells.Refuse(code, column, number is null ? why
            : number.Qualifier != Qualifier.Exactly
                ? new("Hãy viết một số cụ thể, không kèm dấu hoặc từ.", "Write the number alone, without a sign or word.")
            : number.Value < 0m ? new("Số âm; hãy viết số từ 0 trở lên.", "The number is negative; write zero or more.")
            : new("Số quá lớn (trên một triệu tỷ); hãy kiểm tra đơn vị, đơn vị là đồng.",
                "The number is too large (over 10^15); check the unit, which is dong."));
        return null;
    }

    private static void Doubts(RowCells cells, string column, decimal perMonth)
    {
        bool isGrouped = cells.DoubtThreeDecimals(column);
        if (perMonth < Little && !isGrouped)
            cells.Doubt(column, new("Dưới 10.000 đồng một người một tháng; đơn vị là đồng, không phải nghìn đồng hay triệu đồng.",
                "Under 10,000 dong per person and month; the unit is dong, not thousands or millions."));
        else if (perMonth > Much)
            cells.Doubt(column, new("Trên một tỷ đồng một người một tháng; hãy kiểm tra số.",
                "Over a billion dong per person and month; check the number."));
    }
}
