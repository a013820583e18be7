namespace IcpGen.Filings;

/// <summary>手续: procedure.</summary>
public enum ProcedureKind
{
    /// <summary>到核验点当面核验: in-person verification at a verification point.</summary>
    InPersonVerification = 1,

    /// <summary>在原接入商取消接入: cancellation of the former access.</summary>
    AccessCancellation = 2,
}
