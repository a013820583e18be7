using IcpGen.Language.Tests.Formatting.Support;

namespace IcpGen.Language.Tests.Formatting;

/// <summary>Comments at every place where authors put them.</summary>
public sealed class CommentTests
{
    [Fact]
    public void Comments_before_between_and_after_declarations_stay_where_they_are() => Formatted.Becomes(
        """


          // first
        //second


          // third
        root A   // behind
        // before
        root B


        // last
            //at all
        """,
        """
        // first
        //second

        // third
        root A  // behind
        // before
        root B

        // last
        //at all

        """);

    [Fact]
    public void A_comment_before_a_block_belongs_to_it_and_the_empty_line_stands_before_both() => Formatted.Becomes(
        "root A\n// about B\nenum B \"乙\" { b \"二\" }\n// about c\n\ndocument c \"丙\"",
        """
        root A

        // about B
        enum B "乙" { b "二" }

        // about c

        document c "丙"

        """);

    [Fact]
    public void A_block_keeps_comments_at_its_beginning_and_end() => Formatted.Becomes(
        """
        province p "省" 1 P { // behind the brace

        // first in the province

        clauses 1
        for a { // behind a for

        // nothing in it

        }
        rule P-1 "题" {
        // first in the rule
        when a
        // between

        // and again
        require b // behind a statement
        // last in the rule
        } // behind the rule
        // last in the province
        }
        """,
        """
        province p "省" 1 P {  // behind the brace
          // first in the province

          clauses 1

          for a {  // behind a for
            // nothing in it
          }

          rule P-1 "题" {
            // first in the rule
            when    a
            // between

            // and again
            require b  // behind a statement
            // last in the rule
          }  // behind the rule
          // last in the province
        }

        """);

    [Fact]
    public void Empty_blocks_keep_their_comments() => Formatted.Becomes(
        """
        record A "甲" { // behind
        }
        record B "乙" {
        // within
        }
        enum C "丙" { // behind
        // within
        }
        define d "丁" { /// odd
        }
        ruleset e "戊" { rule E-1 "题" { when a submit { // nothing
        } example passes { // nothing
        // at all
        } } }
        """,
        """
        record A "甲" {  // behind
        }

        record B "乙" {
          // within
        }

        enum C "丙" {  // behind
          // within
        }

        define d "丁" {  /// odd
        }

        ruleset e "戊" {
          rule E-1 "题" {
            when    a
            submit  {  // nothing
            }
            example passes {  // nothing
              // at all
            }
          }
        }

        """);

    [Fact]
    public void Tables_keep_the_comments_of_their_lines() => Formatted.Becomes(
        """
        enum A "甲" { a "一" // of a
        // before b
        b "二" = 2 // of b
        }
        record R "记录" {
          websites:Website[1..] "网站"// an empty list here is missing
          // before the next
          newDomains:DomainName[] "域名" // an empty list here means none
        }
        document permit "居住证" // of the permit
        document domainCertificate(DomainName) "域名证书" // of the other
        """,
        """
        enum A "甲" {
          a  "一"  // of a
          // before b
          b  "二" = 2  // of b
        }

        record R "记录" {
          websites   : Website[1..]  "网站"  // an empty list here is missing
          // before the next
          newDomains : DomainName[]  "域名"  // an empty list here means none
        }

        document permit                        "居住证"  // of the permit
        document domainCertificate(DomainName) "域名证书"  // of the other

        """);

    [Fact]
    public void A_comment_within_a_sentence_ends_its_line_and_the_sentence_goes_on() => Formatted.Becomes(
        """
        ruleset x "规则" { // a
        rule // b
        X-1 // c
        "题" // d
        { // e
        when // f
        a // g
        and // h
        // i
        ( b // j
        or c // k
        ) // l
        submit // m
        permit // n
        ( subject // o
        ) copy
        example // p
        passes // q
        { // r
        a // s
        = // t
        1 // u
        b = [ // v
        2, // w
        3 // x
        ] // y
        } // z
        }
        }
        """,
        """
        ruleset x "规则" {  // a
          rule  // b
            X-1  // c
            "题"  // d
            {  // e
            when  // f
              a  // g
              and  // h
              // i
              (b  // j
                or c  // k
              )  // l
            submit  // m
              permit  // n
              (subject  // o
              ) copy
            example  // p
              passes  // q
              {  // r
                a  // s
                =  // t
                1  // u
                b = [  // v
                  2,  // w
                  3  // x
                ]  // y
              }  // z
          }
        }

        """);

    [Fact]
    public void A_file_of_comments_is_tidied() => Formatted.Becomes("\n\n  // one  \n\n\n// two\t\n\n", "// one\n\n// two\n");
}
