using IcpGen.Generated;

namespace IcpGen.Runtime.Tests.Logic;

/// <summary>Kleene's logic, as C# operators.</summary>
public class TruthTests
{
    private static readonly Dictionary<char, Truth> Values = new() { ['T'] = Truth.True, ['F'] = Truth.False, ['?'] = default };

    [Theory]
    [InlineData("T T T"), InlineData("T F F"), InlineData("T ? ?")]
    [InlineData("F T F"), InlineData("F F F"), InlineData("F ? F")]
    [InlineData("? T ?"), InlineData("? F F"), InlineData("? ? ?")]
    public void Left_and_right(string row)
    {
        Assert.Equal(row[4], Letter(Values[row[0]] & Values[row[2]]));
        Assert.Equal(row[4], Letter(Values[row[0]] && Values[row[2]]));
    }

    [Theory]
    [InlineData("T T T"), InlineData("T F T"), InlineData("T ? T")]
    [InlineData("F T T"), InlineData("F F F"), InlineData("F ? ?")]
    [InlineData("? T T"), InlineData("? F ?"), InlineData("? ? ?")]
    public void Left_or_right(string row)
    {
        Assert.Equal(row[4], Letter(Values[row[0]] | Values[row[2]]));
        Assert.Equal(row[4], Letter(Values[row[0]] || Values[row[2]]));
    }

    [Theory]
    [InlineData('T', 'F'), InlineData('F', 'T'), InlineData('?', '?')]
    public void Not(char value, char opposite) => Assert.Equal(opposite, Letter(!Values[value]));

    [Fact]
    public void The_default_is_unknown() => Assert.True(default(Truth).IsUnknown);

    [Fact]
    public void A_false_left_side_is_not_looked_past()
    {
        bool looked = false;
        _ = Truth.False && Look();
        Assert.False(looked);

        Truth Look()
        {
            looked = true;
            return Truth.True;
        }
    }

    private static char Letter(Truth truth) => truth.IsTrue ? 'T' : truth.IsFalse ? 'F' : '?';
}
