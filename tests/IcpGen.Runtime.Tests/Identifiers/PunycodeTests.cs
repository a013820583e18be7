using CsCheck;
using IcpGen.Identifiers;

namespace IcpGen.Tests.Identifiers;

public class PunycodeTests
{
    [Theory]
    [InlineData("中国", "fiqs8s")]
    [InlineData("公司", "55qx5d")]
    [InlineData("网络", "io0a7i")]
    [InlineData("香港", "j6w193g")]
    [InlineData("bücher", "bcher-kva")]
    [InlineData("他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye")] // RFC 3492, 7.1 (B)
    [InlineData("安室奈美恵-with-super-monkeys", "-with-super-monkeys-pc58ag80a8qai00g7n9n")] // 7.1 (L), in lower case
    [InlineData("𠮷", "7l3i")]
    public void Labels_are_encoded_and_decoded_as_the_standard_has_it(string label, string encoded)
    {
        System.Text.StringBuilder output = new();
        Punycode.Encode(label, output);
        Assert.Equal(encoded, output.ToString());
        Assert.Equal(label, Punycode.Decode(encoded));
    }

    [Theory]
    [InlineData("99999999")]
    [InlineData("!")]
    [InlineData("fiqs8")]
    public void What_is_not_punycode_is_refused(string encoded) => Assert.Null(Punycode.Decode(encoded));

    [Fact]
    public void Decoding_undoes_encoding() =>
        Anything.Text.Where(text => text.Length > 0 && text.Any(unit => unit > 127)).Sample(label =>
        {
            System.Text.StringBuilder output = new();
            Punycode.Encode(label, output);
            return Punycode.Decode(output.ToString()) == label;
        });
}
