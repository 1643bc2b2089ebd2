"""kms: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

AlgorithmSpec: TypeAlias = Literal["RSAES_PKCS1_V1_5", "RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256", "RSA_AES_KEY_WRAP_SHA_1", "RSA_AES_KEY_WRAP_SHA_256", "SM2PKE"]
ConnectionErrorCodeType: TypeAlias = Literal["INVALID_CREDENTIALS", "CLUSTER_NOT_FOUND", "NETWORK_ERRORS", "INTERNAL_ERROR", "INSUFFICIENT_CLOUDHSM_HSMS", "USER_LOCKED_OUT", "USER_NOT_FOUND", "USER_LOGGED_IN", "SUBNET_NOT_FOUND", "INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET", "XKS_PROXY_ACCESS_DENIED", "XKS_PROXY_NOT_REACHABLE", "XKS_VPC_ENDPOINT_SERVICE_NOT_FOUND", "XKS_PROXY_INVALID_RESPONSE", "XKS_PROXY_INVALID_CONFIGURATION", "XKS_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION", "XKS_PROXY_TIMED_OUT", "XKS_PROXY_INVALID_TLS_CONFIGURATION"]
ConnectionStateType: TypeAlias = Literal["CONNECTED", "CONNECTING", "FAILED", "DISCONNECTED", "DISCONNECTING"]
CustomKeyStoreType: TypeAlias = Literal["AWS_CLOUDHSM", "EXTERNAL_KEY_STORE"]
CustomerMasterKeySpec: TypeAlias = Literal["RSA_2048", "RSA_3072", "RSA_4096", "ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521", "ECC_SECG_P256K1", "SYMMETRIC_DEFAULT", "HMAC_224", "HMAC_256", "HMAC_384", "HMAC_512", "SM2"]
DataKeyPairSpec: TypeAlias = Literal["RSA_2048", "RSA_3072", "RSA_4096", "ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521", "ECC_SECG_P256K1", "SM2", "ECC_NIST_EDWARDS25519", "ML_KEM_512", "ML_KEM_768", "ML_KEM_1024"]
DataKeySpec: TypeAlias = Literal["AES_256", "AES_128"]
DryRunModifierType: TypeAlias = Literal["IGNORE_CIPHERTEXT"]
EncapsulationAlgorithmSpec: TypeAlias = Literal["ML_KEM"]
EncryptionAlgorithmSpec: TypeAlias = Literal["SYMMETRIC_DEFAULT", "RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256", "SM2PKE"]
ExpirationModelType: TypeAlias = Literal["KEY_MATERIAL_EXPIRES", "KEY_MATERIAL_DOES_NOT_EXPIRE"]
GrantOperation: TypeAlias = Literal["Decrypt", "Encrypt", "GenerateDataKey", "GenerateDataKeyWithoutPlaintext", "ReEncryptFrom", "ReEncryptTo", "Sign", "Verify", "GetPublicKey", "CreateGrant", "RetireGrant", "DescribeKey", "GenerateDataKeyPair", "GenerateDataKeyPairWithoutPlaintext", "GenerateMac", "VerifyMac", "DeriveSharedSecret", "Encapsulate", "Decapsulate"]
ImportState: TypeAlias = Literal["IMPORTED", "PENDING_IMPORT"]
ImportType: TypeAlias = Literal["NEW_KEY_MATERIAL", "EXISTING_KEY_MATERIAL"]
IncludeKeyMaterial: TypeAlias = Literal["ALL_KEY_MATERIAL", "ROTATIONS_ONLY"]
KeyAgreementAlgorithmSpec: TypeAlias = Literal["ECDH"]
KeyEncryptionMechanism: TypeAlias = Literal["RSAES_OAEP_SHA_256"]
KeyLastUsageTrackingOperation: TypeAlias = Literal["Decrypt", "DeriveSharedSecret", "Encrypt", "GenerateDataKey", "GenerateDataKeyPair", "GenerateDataKeyPairWithoutPlaintext", "GenerateDataKeyWithoutPlaintext", "GenerateMac", "ReEncrypt", "Sign", "Verify", "VerifyMac", "Encapsulate", "Decapsulate"]
KeyManagerType: TypeAlias = Literal["AWS", "CUSTOMER"]
KeyMaterialState: TypeAlias = Literal["NON_CURRENT", "CURRENT", "PENDING_ROTATION", "PENDING_MULTI_REGION_IMPORT_AND_ROTATION"]
KeySpec: TypeAlias = Literal["RSA_2048", "RSA_3072", "RSA_4096", "ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521", "ECC_SECG_P256K1", "SYMMETRIC_DEFAULT", "HMAC_224", "HMAC_256", "HMAC_384", "HMAC_512", "SM2", "ML_DSA_44", "ML_DSA_65", "ML_DSA_87", "ECC_NIST_EDWARDS25519", "ML_KEM_512", "ML_KEM_768", "ML_KEM_1024"]
KeyState: TypeAlias = Literal["Creating", "Enabled", "Disabled", "PendingDeletion", "PendingImport", "PendingReplicaDeletion", "Unavailable", "Updating"]
KeyUsageType: TypeAlias = Literal["SIGN_VERIFY", "ENCRYPT_DECRYPT", "GENERATE_VERIFY_MAC", "KEY_AGREEMENT", "ENCAPSULATE_DECAPSULATE"]
MacAlgorithmSpec: TypeAlias = Literal["HMAC_SHA_224", "HMAC_SHA_256", "HMAC_SHA_384", "HMAC_SHA_512"]
MessageType: TypeAlias = Literal["RAW", "DIGEST", "EXTERNAL_MU"]
MultiRegionKeyType: TypeAlias = Literal["PRIMARY", "REPLICA"]
OriginType: TypeAlias = Literal["AWS_KMS", "EXTERNAL", "AWS_CLOUDHSM", "EXTERNAL_KEY_STORE"]
ResourceOwnerType: TypeAlias = Literal["SELF", "OTHER_ACCOUNTS_VIA_RAM"]
RotationType: TypeAlias = Literal["AUTOMATIC", "ON_DEMAND"]
SigningAlgorithmSpec: TypeAlias = Literal["RSASSA_PSS_SHA_256", "RSASSA_PSS_SHA_384", "RSASSA_PSS_SHA_512", "RSASSA_PKCS1_V1_5_SHA_256", "RSASSA_PKCS1_V1_5_SHA_384", "RSASSA_PKCS1_V1_5_SHA_512", "ECDSA_SHA_256", "ECDSA_SHA_384", "ECDSA_SHA_512", "SM2DSA", "ML_DSA_SHAKE_256", "ED25519_SHA_512", "ED25519_PH_SHA_512"]
WrappingKeySpec: TypeAlias = Literal["RSA_2048", "RSA_3072", "RSA_4096", "SM2"]
XksProxyConnectivityType: TypeAlias = Literal["PUBLIC_ENDPOINT", "VPC_ENDPOINT_SERVICE"]
_CustomKeyStoreType: TypeAlias = CustomKeyStoreType
_CustomerMasterKeySpec: TypeAlias = CustomerMasterKeySpec
_ImportState: TypeAlias = ImportState
_ImportType: TypeAlias = ImportType
_IncludeKeyMaterial: TypeAlias = IncludeKeyMaterial
_KeyMaterialState: TypeAlias = KeyMaterialState
_KeyMetadata: TypeAlias = KeyMetadata
_KeySpec: TypeAlias = KeySpec
_KeyState: TypeAlias = KeyState
_MessageType: TypeAlias = MessageType
_MultiRegionConfiguration: TypeAlias = MultiRegionConfiguration
_MultiRegionKeyType: TypeAlias = MultiRegionKeyType
_RotationType: TypeAlias = RotationType
_WrappingKeySpec: TypeAlias = WrappingKeySpec

class _Errors:
    AlreadyExistsException: ErrorName; CloudHsmClusterInUseException: ErrorName
    CloudHsmClusterInvalidConfigurationException: ErrorName; CloudHsmClusterNotActiveException: ErrorName
    CloudHsmClusterNotFoundException: ErrorName; CloudHsmClusterNotRelatedException: ErrorName
    ConflictException: ErrorName; CustomKeyStoreHasCmKsException: ErrorName
    CustomKeyStoreInvalidStateException: ErrorName; CustomKeyStoreNameInUseException: ErrorName
    CustomKeyStoreNotFoundException: ErrorName; DependencyTimeoutException: ErrorName; DisabledException: ErrorName
    DryRunOperationException: ErrorName; ExpiredImportTokenException: ErrorName; IncorrectKeyException: ErrorName
    IncorrectKeyMaterialException: ErrorName; IncorrectTrustAnchorException: ErrorName
    InvalidAliasNameException: ErrorName; InvalidArnException: ErrorName; InvalidCiphertextException: ErrorName
    InvalidGrantIdException: ErrorName; InvalidGrantTokenException: ErrorName; InvalidImportTokenException: ErrorName
    InvalidKeyUsageException: ErrorName; InvalidMarkerException: ErrorName; KeyUnavailableException: ErrorName
    KmsInternalException: ErrorName; KmsInvalidMacException: ErrorName; KmsInvalidSignatureException: ErrorName
    KmsInvalidStateException: ErrorName; LimitExceededException: ErrorName
    MalformedPolicyDocumentException: ErrorName; NotFoundException: ErrorName; TagException: ErrorName
    UnsupportedOperationException: ErrorName; XksKeyAlreadyInUseException: ErrorName
    XksKeyInvalidConfigurationException: ErrorName; XksKeyNotFoundException: ErrorName
    XksProxyIncorrectAuthenticationCredentialException: ErrorName; XksProxyInvalidConfigurationException: ErrorName
    XksProxyInvalidResponseException: ErrorName; XksProxyUriEndpointInUseException: ErrorName
    XksProxyUriInUseException: ErrorName; XksProxyUriUnreachableException: ErrorName
    XksProxyVpcEndpointServiceInUseException: ErrorName
    XksProxyVpcEndpointServiceInvalidConfigurationException: ErrorName
    XksProxyVpcEndpointServiceNotFoundException: ErrorName
errors: _Errors

class CancelKeyDeletionRequestDict(TypedDict, total=False):
    KeyId: Required[str]
class ConnectCustomKeyStoreRequestDict(TypedDict, total=False):
    CustomKeyStoreId: Required[str]
class CreateAliasRequestDict(TypedDict, total=False):
    AliasName: Required[str]; TargetKeyId: Required[str]
class CreateCustomKeyStoreRequestDict(TypedDict, total=False):
    CustomKeyStoreName: Required[str]; CloudHsmClusterId: str; TrustAnchorCertificate: str; KeyStorePassword: str
    CustomKeyStoreType: _CustomKeyStoreType | str; XksProxyUriEndpoint: str; XksProxyUriPath: str
    XksProxyVpcEndpointServiceName: str; XksProxyVpcEndpointServiceOwner: str
    XksProxyAuthenticationCredential: XksProxyAuthenticationCredentialTypeDict
    XksProxyConnectivity: XksProxyConnectivityType | str
class CreateGrantRequestDict(TypedDict, total=False):
    KeyId: Required[str]; GranteePrincipal: str; RetiringPrincipal: str
    Operations: Required[Sequence[GrantOperation | str]]; Constraints: GrantConstraintsDict | GrantConstraints
    GrantTokens: Sequence[str]; Name: str; DryRun: bool; GranteeServicePrincipal: str; RetiringServicePrincipal: str
class CreateKeyRequestDict(TypedDict, total=False):
    Policy: str; Description: str; KeyUsage: KeyUsageType | str; CustomerMasterKeySpec: _CustomerMasterKeySpec | str
    KeySpec: _KeySpec | str; Origin: OriginType | str; CustomKeyStoreId: str; BypassPolicyLockoutSafetyCheck: bool
    Tags: Sequence[TagDict | Tag]; MultiRegion: bool; XksKeyId: str
class DecapsulateRequestDict(TypedDict, total=False):
    KeyId: Required[str]; SharedSecretCiphertextBlob: Required[object]
    EncapsulationAlgorithm: Required[EncapsulationAlgorithmSpec | str]; GrantTokens: Sequence[str]; DryRun: bool
class DecryptRequestDict(TypedDict, total=False):
    CiphertextBlob: object; EncryptionContext: Mapping[str, str]; GrantTokens: Sequence[str]; KeyId: str
    EncryptionAlgorithm: EncryptionAlgorithmSpec | str; Recipient: RecipientInfoDict; DryRun: bool
    DryRunModifiers: Sequence[DryRunModifierType | str]
class DeleteAliasRequestDict(TypedDict, total=False):
    AliasName: Required[str]
class DeleteCustomKeyStoreRequestDict(TypedDict, total=False):
    CustomKeyStoreId: Required[str]
class DeleteImportedKeyMaterialRequestDict(TypedDict, total=False):
    KeyId: Required[str]; KeyMaterialId: str
class DeriveSharedSecretRequestDict(TypedDict, total=False):
    KeyId: Required[str]; KeyAgreementAlgorithm: Required[KeyAgreementAlgorithmSpec | str]
    PublicKey: Required[object]; GrantTokens: Sequence[str]; DryRun: bool; Recipient: RecipientInfoDict
class DescribeCustomKeyStoresRequestDict(TypedDict, total=False):
    CustomKeyStoreId: str; CustomKeyStoreName: str; Limit: int; Marker: str
class DescribeKeyRequestDict(TypedDict, total=False):
    KeyId: Required[str]; GrantTokens: Sequence[str]
class DisableKeyRequestDict(TypedDict, total=False):
    KeyId: Required[str]
class DisableKeyRotationRequestDict(TypedDict, total=False):
    KeyId: Required[str]
class DisconnectCustomKeyStoreRequestDict(TypedDict, total=False):
    CustomKeyStoreId: Required[str]
class EnableKeyRequestDict(TypedDict, total=False):
    KeyId: Required[str]
class EnableKeyRotationRequestDict(TypedDict, total=False):
    KeyId: Required[str]; RotationPeriodInDays: int
class EncapsulateRequestDict(TypedDict, total=False):
    KeyId: Required[str]; EncapsulationAlgorithm: Required[EncapsulationAlgorithmSpec | str]
    GrantTokens: Sequence[str]; DryRun: bool
class EncryptRequestDict(TypedDict, total=False):
    KeyId: Required[str]; Plaintext: Required[object]; EncryptionContext: Mapping[str, str]
    GrantTokens: Sequence[str]; EncryptionAlgorithm: EncryptionAlgorithmSpec | str; DryRun: bool
class GenerateDataKeyPairRequestDict(TypedDict, total=False):
    EncryptionContext: Mapping[str, str]; KeyId: Required[str]; KeyPairSpec: Required[DataKeyPairSpec | str]
    GrantTokens: Sequence[str]; Recipient: RecipientInfoDict; DryRun: bool
class GenerateDataKeyPairWithoutPlaintextRequestDict(TypedDict, total=False):
    EncryptionContext: Mapping[str, str]; KeyId: Required[str]; KeyPairSpec: Required[DataKeyPairSpec | str]
    GrantTokens: Sequence[str]; DryRun: bool
class GenerateDataKeyRequestDict(TypedDict, total=False):
    KeyId: Required[str]; EncryptionContext: Mapping[str, str]; NumberOfBytes: int; KeySpec: DataKeySpec | str
    GrantTokens: Sequence[str]; Recipient: RecipientInfoDict; DryRun: bool
class GenerateDataKeyWithoutPlaintextRequestDict(TypedDict, total=False):
    KeyId: Required[str]; EncryptionContext: Mapping[str, str]; KeySpec: DataKeySpec | str; NumberOfBytes: int
    GrantTokens: Sequence[str]; DryRun: bool
class GenerateMacRequestDict(TypedDict, total=False):
    Message: Required[object]; KeyId: Required[str]; MacAlgorithm: Required[MacAlgorithmSpec | str]
    GrantTokens: Sequence[str]; DryRun: bool
class GenerateRandomRequestDict(TypedDict, total=False):
    NumberOfBytes: int; CustomKeyStoreId: str; Recipient: RecipientInfoDict
class GetKeyLastUsageRequestDict(TypedDict, total=False):
    KeyId: Required[str]
class GetKeyPolicyRequestDict(TypedDict, total=False):
    KeyId: Required[str]; PolicyName: str
class GetKeyRotationStatusRequestDict(TypedDict, total=False):
    KeyId: Required[str]
class GetParametersForImportRequestDict(TypedDict, total=False):
    KeyId: Required[str]; WrappingAlgorithm: Required[AlgorithmSpec | str]
    WrappingKeySpec: Required[_WrappingKeySpec | str]
class GetPublicKeyRequestDict(TypedDict, total=False):
    KeyId: Required[str]; GrantTokens: Sequence[str]
class GrantConstraintsDict(TypedDict, total=False):
    EncryptionContextSubset: Mapping[str, str]; EncryptionContextEquals: Mapping[str, str]; SourceArn: str
class ImportKeyMaterialRequestDict(TypedDict, total=False):
    KeyId: Required[str]; ImportToken: Required[object]; EncryptedKeyMaterial: Required[object]
    ValidTo: str | datetime; ExpirationModel: ExpirationModelType | str; ImportType: _ImportType | str
    KeyMaterialDescription: str; KeyMaterialId: str
class ListAliasesRequestDict(TypedDict, total=False):
    KeyId: str; Limit: int; Marker: str
class ListGrantsRequestDict(TypedDict, total=False):
    Limit: int; Marker: str; KeyId: Required[str]; GrantId: str; GranteePrincipal: str; GranteeServicePrincipal: str
class ListKeyPoliciesRequestDict(TypedDict, total=False):
    KeyId: Required[str]; Limit: int; Marker: str
class ListKeyRotationsRequestDict(TypedDict, total=False):
    KeyId: Required[str]; IncludeKeyMaterial: _IncludeKeyMaterial | str; Limit: int; Marker: str
class ListKeysRequestDict(TypedDict, total=False):
    Limit: int; Marker: str; ResourceOwners: Sequence[ResourceOwnerType | str]
class ListResourceTagsRequestDict(TypedDict, total=False):
    KeyId: Required[str]; Limit: int; Marker: str
class ListRetirableGrantsRequestDict(TypedDict, total=False):
    Limit: int; Marker: str; RetiringPrincipal: str; RetiringServicePrincipal: str
class PutKeyPolicyRequestDict(TypedDict, total=False):
    KeyId: Required[str]; PolicyName: str; Policy: Required[str]; BypassPolicyLockoutSafetyCheck: bool
class ReEncryptRequestDict(TypedDict, total=False):
    CiphertextBlob: object; SourceEncryptionContext: Mapping[str, str]; SourceKeyId: str
    DestinationKeyId: Required[str]; DestinationEncryptionContext: Mapping[str, str]
    SourceEncryptionAlgorithm: EncryptionAlgorithmSpec | str
    DestinationEncryptionAlgorithm: EncryptionAlgorithmSpec | str; GrantTokens: Sequence[str]; DryRun: bool
    DryRunModifiers: Sequence[DryRunModifierType | str]
class RecipientInfoDict(TypedDict, total=False):
    KeyEncryptionAlgorithm: KeyEncryptionMechanism | str; AttestationDocument: object
class ReplicateKeyRequestDict(TypedDict, total=False):
    KeyId: Required[str]; ReplicaRegion: Required[str]; Policy: str; BypassPolicyLockoutSafetyCheck: bool
    Description: str; Tags: Sequence[TagDict | Tag]
class RetireGrantRequestDict(TypedDict, total=False):
    GrantToken: str; KeyId: str; GrantId: str; DryRun: bool
class RevokeGrantRequestDict(TypedDict, total=False):
    KeyId: Required[str]; GrantId: Required[str]; DryRun: bool
class RotateKeyOnDemandRequestDict(TypedDict, total=False):
    KeyId: Required[str]
class ScheduleKeyDeletionRequestDict(TypedDict, total=False):
    KeyId: Required[str]; PendingWindowInDays: int
class SignRequestDict(TypedDict, total=False):
    KeyId: Required[str]; Message: Required[object]; MessageType: _MessageType | str; GrantTokens: Sequence[str]
    SigningAlgorithm: Required[SigningAlgorithmSpec | str]; DryRun: bool
class TagDict(TypedDict, total=False):
    TagKey: Required[str]; TagValue: Required[str]
class TagResourceRequestDict(TypedDict, total=False):
    KeyId: Required[str]; Tags: Required[Sequence[TagDict | Tag]]
class UntagResourceRequestDict(TypedDict, total=False):
    KeyId: Required[str]; TagKeys: Required[Sequence[str]]
class UpdateAliasRequestDict(TypedDict, total=False):
    AliasName: Required[str]; TargetKeyId: Required[str]
class UpdateCustomKeyStoreRequestDict(TypedDict, total=False):
    CustomKeyStoreId: Required[str]; NewCustomKeyStoreName: str; KeyStorePassword: str; CloudHsmClusterId: str
    XksProxyUriEndpoint: str; XksProxyUriPath: str; XksProxyVpcEndpointServiceName: str
    XksProxyVpcEndpointServiceOwner: str; XksProxyAuthenticationCredential: XksProxyAuthenticationCredentialTypeDict
    XksProxyConnectivity: XksProxyConnectivityType | str
class UpdateKeyDescriptionRequestDict(TypedDict, total=False):
    KeyId: Required[str]; Description: Required[str]
class UpdatePrimaryRegionRequestDict(TypedDict, total=False):
    KeyId: Required[str]; PrimaryRegion: Required[str]
class VerifyMacRequestDict(TypedDict, total=False):
    Message: Required[object]; KeyId: Required[str]; MacAlgorithm: Required[MacAlgorithmSpec | str]
    Mac: Required[object]; GrantTokens: Sequence[str]; DryRun: bool
class VerifyRequestDict(TypedDict, total=False):
    KeyId: Required[str]; Message: Required[object]; MessageType: _MessageType | str; Signature: Required[object]
    SigningAlgorithm: Required[SigningAlgorithmSpec | str]; GrantTokens: Sequence[str]; DryRun: bool
class XksProxyAuthenticationCredentialTypeDict(TypedDict, total=False):
    AccessKeyId: Required[str]; RawSecretAccessKey: Required[str]
class AliasListEntry:
    AliasName: str; AliasArn: str; TargetKeyId: str; CreationDate: str; LastUpdatedDate: str
class CancelKeyDeletionResponse:
    KeyId: str
class ConnectCustomKeyStoreResponse:
    ...
class CreateCustomKeyStoreResponse:
    CustomKeyStoreId: str
class CreateGrantResponse:
    GrantToken: str; GrantId: str
class CreateKeyResponse:
    KeyMetadata: _KeyMetadata
class CustomKeyStoresListEntry:
    CustomKeyStoreId: str; CustomKeyStoreName: str; CloudHsmClusterId: str; TrustAnchorCertificate: str
    ConnectionState: ConnectionStateType; ConnectionErrorCode: ConnectionErrorCodeType; CreationDate: str
    CustomKeyStoreType: _CustomKeyStoreType; XksProxyConfiguration: XksProxyConfigurationType
class DecapsulateResponse:
    KeyId: str; SharedSecret: str; EncapsulationAlgorithm: EncapsulationAlgorithmSpec
class DecryptResponse:
    KeyId: str; Plaintext: str; EncryptionAlgorithm: EncryptionAlgorithmSpec; CiphertextForRecipient: str
    KeyMaterialId: str
class DeleteCustomKeyStoreResponse:
    ...
class DeleteImportedKeyMaterialResponse:
    KeyId: str; KeyMaterialId: str
class DeriveSharedSecretResponse:
    KeyId: str; SharedSecret: str; CiphertextForRecipient: str; KeyAgreementAlgorithm: KeyAgreementAlgorithmSpec
    KeyOrigin: OriginType
class DescribeCustomKeyStoresResponse:
    CustomKeyStores: list[CustomKeyStoresListEntry]; NextMarker: str; Truncated: bool
class DescribeKeyResponse:
    KeyMetadata: _KeyMetadata
class DisconnectCustomKeyStoreResponse:
    ...
class EncapsulateResponse:
    KeyId: str; SharedSecret: str; SharedSecretCiphertextBlob: str; EncapsulationAlgorithm: EncapsulationAlgorithmSpec
class EncryptResponse:
    CiphertextBlob: str; KeyId: str; EncryptionAlgorithm: EncryptionAlgorithmSpec
class GenerateDataKeyPairResponse:
    PrivateKeyCiphertextBlob: str; PrivateKeyPlaintext: str; PublicKey: str; KeyId: str; KeyPairSpec: DataKeyPairSpec
    CiphertextForRecipient: str; KeyMaterialId: str
class GenerateDataKeyPairWithoutPlaintextResponse:
    PrivateKeyCiphertextBlob: str; PublicKey: str; KeyId: str; KeyPairSpec: DataKeyPairSpec; KeyMaterialId: str
class GenerateDataKeyResponse:
    CiphertextBlob: str; Plaintext: str; KeyId: str; CiphertextForRecipient: str; KeyMaterialId: str
class GenerateDataKeyWithoutPlaintextResponse:
    CiphertextBlob: str; KeyId: str; KeyMaterialId: str
class GenerateMacResponse:
    Mac: str; MacAlgorithm: MacAlgorithmSpec; KeyId: str
class GenerateRandomResponse:
    Plaintext: str; CiphertextForRecipient: str
class GetKeyLastUsageResponse:
    KeyId: str; KeyLastUsage: KeyLastUsageData; TrackingStartDate: str; KeyCreationDate: str
class GetKeyPolicyResponse:
    Policy: str; PolicyName: str
class GetKeyRotationStatusResponse:
    KeyRotationEnabled: bool; KeyId: str; RotationPeriodInDays: int; NextRotationDate: str
    OnDemandRotationStartDate: str
class GetParametersForImportResponse:
    KeyId: str; ImportToken: str; PublicKey: str; ParametersValidTo: str
class GetPublicKeyResponse:
    KeyId: str; PublicKey: str; CustomerMasterKeySpec: _CustomerMasterKeySpec; KeySpec: _KeySpec
    KeyUsage: KeyUsageType; EncryptionAlgorithms: list[EncryptionAlgorithmSpec]
    SigningAlgorithms: list[SigningAlgorithmSpec]; KeyAgreementAlgorithms: list[KeyAgreementAlgorithmSpec]
    EncapsulationAlgorithms: list[EncapsulationAlgorithmSpec]
class GrantConstraints:
    EncryptionContextSubset: dict[str, str]; EncryptionContextEquals: dict[str, str]; SourceArn: str
class GrantListEntry:
    KeyId: str; GrantId: str; Name: str; CreationDate: str; GranteePrincipal: str; RetiringPrincipal: str
    IssuingAccount: str; Operations: list[GrantOperation]; Constraints: GrantConstraints; GranteeServicePrincipal: str
    RetiringServicePrincipal: str
class ImportKeyMaterialResponse:
    KeyId: str; KeyMaterialId: str
class KeyLastUsageData:
    Operation: KeyLastUsageTrackingOperation; Timestamp: str; CloudTrailEventId: str; KmsRequestId: str
class KeyListEntry:
    KeyId: str; KeyArn: str
class KeyMetadata:
    AwsAccountId: str; KeyId: str; Arn: str; CreationDate: str; Enabled: bool; Description: str
    KeyUsage: KeyUsageType; KeyState: _KeyState; DeletionDate: str; ValidTo: str; Origin: OriginType
    CustomKeyStoreId: str; CloudHsmClusterId: str; ExpirationModel: ExpirationModelType; KeyManager: KeyManagerType
    CustomerMasterKeySpec: _CustomerMasterKeySpec; KeySpec: _KeySpec
    EncryptionAlgorithms: list[EncryptionAlgorithmSpec]; SigningAlgorithms: list[SigningAlgorithmSpec]
    KeyAgreementAlgorithms: list[KeyAgreementAlgorithmSpec]; EncapsulationAlgorithms: list[EncapsulationAlgorithmSpec]
    MultiRegion: bool; MultiRegionConfiguration: _MultiRegionConfiguration; PendingDeletionWindowInDays: int
    MacAlgorithms: list[MacAlgorithmSpec]; XksKeyConfiguration: XksKeyConfigurationType; CurrentKeyMaterialId: str
class ListAliasesResponse:
    Aliases: list[AliasListEntry]; NextMarker: str; Truncated: bool
class ListGrantsResponse:
    Grants: list[GrantListEntry]; NextMarker: str; Truncated: bool
class ListKeyPoliciesResponse:
    PolicyNames: list[str]; NextMarker: str; Truncated: bool
class ListKeyRotationsResponse:
    Rotations: list[RotationsListEntry]; NextMarker: str; Truncated: bool
class ListKeysResponse:
    Keys: list[KeyListEntry]; NextMarker: str; Truncated: bool
class ListResourceTagsResponse:
    Tags: list[Tag]; NextMarker: str; Truncated: bool
class MultiRegionConfiguration:
    MultiRegionKeyType: _MultiRegionKeyType; PrimaryKey: MultiRegionKey; ReplicaKeys: list[MultiRegionKey]
class MultiRegionKey:
    Arn: str; Region: str
class ReEncryptResponse:
    CiphertextBlob: str; SourceKeyId: str; KeyId: str; SourceEncryptionAlgorithm: EncryptionAlgorithmSpec
    DestinationEncryptionAlgorithm: EncryptionAlgorithmSpec; SourceKeyMaterialId: str; DestinationKeyMaterialId: str
class ReplicateKeyResponse:
    ReplicaKeyMetadata: KeyMetadata; ReplicaPolicy: str; ReplicaTags: list[Tag]
class RotateKeyOnDemandResponse:
    KeyId: str
class RotationsListEntry:
    KeyId: str; KeyMaterialId: str; KeyMaterialDescription: str; ImportState: _ImportState
    KeyMaterialState: _KeyMaterialState; ExpirationModel: ExpirationModelType; ValidTo: str; RotationDate: str
    RotationType: _RotationType
class ScheduleKeyDeletionResponse:
    KeyId: str; DeletionDate: str; KeyState: _KeyState; PendingWindowInDays: int
class SignResponse:
    KeyId: str; Signature: str; SigningAlgorithm: SigningAlgorithmSpec
class Tag:
    TagKey: str; TagValue: str
class UpdateCustomKeyStoreResponse:
    ...
class VerifyMacResponse:
    KeyId: str; MacValid: bool; MacAlgorithm: MacAlgorithmSpec
class VerifyResponse:
    KeyId: str; SignatureValid: bool; SigningAlgorithm: SigningAlgorithmSpec
class XksKeyConfigurationType:
    Id: str
class XksProxyConfigurationType:
    Connectivity: XksProxyConnectivityType; AccessKeyId: str; UriEndpoint: str; UriPath: str
    VpcEndpointServiceName: str; VpcEndpointServiceOwner: str

_T0 = TypeVar("_T0", default=CancelKeyDeletionResponse)
_T1 = TypeVar("_T1", default=ConnectCustomKeyStoreResponse)
_T2 = TypeVar("_T2", default=Any)
_T3 = TypeVar("_T3", default=CreateCustomKeyStoreResponse)
_T4 = TypeVar("_T4", default=CreateGrantResponse)
_T5 = TypeVar("_T5", default=CreateKeyResponse)
_T6 = TypeVar("_T6", default=DecapsulateResponse)
_T7 = TypeVar("_T7", default=DecryptResponse)
_T8 = TypeVar("_T8", default=DeleteCustomKeyStoreResponse)
_T9 = TypeVar("_T9", default=DeleteImportedKeyMaterialResponse)
_T10 = TypeVar("_T10", default=DeriveSharedSecretResponse)
_T11 = TypeVar("_T11", default=DescribeCustomKeyStoresResponse)
_T12 = TypeVar("_T12", default=DescribeKeyResponse)
_T13 = TypeVar("_T13", default=DisconnectCustomKeyStoreResponse)
_T14 = TypeVar("_T14", default=EncapsulateResponse)
_T15 = TypeVar("_T15", default=EncryptResponse)
_T16 = TypeVar("_T16", default=GenerateDataKeyResponse)
_T17 = TypeVar("_T17", default=GenerateDataKeyPairResponse)
_T18 = TypeVar("_T18", default=GenerateDataKeyPairWithoutPlaintextResponse)
_T19 = TypeVar("_T19", default=GenerateDataKeyWithoutPlaintextResponse)
_T20 = TypeVar("_T20", default=GenerateMacResponse)
_T21 = TypeVar("_T21", default=GenerateRandomResponse)
_T22 = TypeVar("_T22", default=GetKeyLastUsageResponse)
_T23 = TypeVar("_T23", default=GetKeyPolicyResponse)
_T24 = TypeVar("_T24", default=GetKeyRotationStatusResponse)
_T25 = TypeVar("_T25", default=GetParametersForImportResponse)
_T26 = TypeVar("_T26", default=GetPublicKeyResponse)
_T27 = TypeVar("_T27", default=ImportKeyMaterialResponse)
_T28 = TypeVar("_T28", default=ListAliasesResponse)
_T29 = TypeVar("_T29", default=ListGrantsResponse)
_T30 = TypeVar("_T30", default=ListKeyPoliciesResponse)
_T31 = TypeVar("_T31", default=ListKeyRotationsResponse)
_T32 = TypeVar("_T32", default=ListKeysResponse)
_T33 = TypeVar("_T33", default=ListResourceTagsResponse)
_T34 = TypeVar("_T34", default=ReEncryptResponse)
_T35 = TypeVar("_T35", default=ReplicateKeyResponse)
_T36 = TypeVar("_T36", default=RotateKeyOnDemandResponse)
_T37 = TypeVar("_T37", default=ScheduleKeyDeletionResponse)
_T38 = TypeVar("_T38", default=SignResponse)
_T39 = TypeVar("_T39", default=UpdateCustomKeyStoreResponse)
_T40 = TypeVar("_T40", default=VerifyResponse)
_T41 = TypeVar("_T41", default=VerifyMacResponse)

class _CancelKeyDeletion(CallOptions, total=False):
    KeyId: Required[str]
def cancel_key_deletion(name: str, /, *, result: type[_T0] = ..., select: Callable[[CancelKeyDeletionResponse], _T0] = ..., **arguments: Unpack[_CancelKeyDeletion]) -> Task[_T0]: ...

class _ConnectCustomKeyStore(CallOptions, total=False):
    CustomKeyStoreId: Required[str]
def connect_custom_key_store(name: str, /, *, result: type[_T1] = ..., select: Callable[[ConnectCustomKeyStoreResponse], _T1] = ..., **arguments: Unpack[_ConnectCustomKeyStore]) -> Task[_T1]: ...

class _CreateAlias(CallOptions, total=False):
    AliasName: Required[str]; TargetKeyId: Required[str]
def create_alias(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_CreateAlias]) -> Task[_T2]: ...

class _CreateCustomKeyStore(CallOptions, total=False):
    CustomKeyStoreName: Required[str]; CloudHsmClusterId: str; TrustAnchorCertificate: str; KeyStorePassword: str
    CustomKeyStoreType: _CustomKeyStoreType | str; XksProxyUriEndpoint: str; XksProxyUriPath: str
    XksProxyVpcEndpointServiceName: str; XksProxyVpcEndpointServiceOwner: str
    XksProxyAuthenticationCredential: XksProxyAuthenticationCredentialTypeDict
    XksProxyConnectivity: XksProxyConnectivityType | str
def create_custom_key_store(name: str, /, *, result: type[_T3] = ..., select: Callable[[CreateCustomKeyStoreResponse], _T3] = ..., **arguments: Unpack[_CreateCustomKeyStore]) -> Task[_T3]: ...

class _CreateGrant(CallOptions, total=False):
    KeyId: Required[str]; GranteePrincipal: str; RetiringPrincipal: str
    Operations: Required[Sequence[GrantOperation | str]]; Constraints: GrantConstraintsDict | GrantConstraints
    GrantTokens: Sequence[str]; Name: str; DryRun: bool; GranteeServicePrincipal: str; RetiringServicePrincipal: str
def create_grant(name: str, /, *, result: type[_T4] = ..., select: Callable[[CreateGrantResponse], _T4] = ..., **arguments: Unpack[_CreateGrant]) -> Task[_T4]: ...

class _CreateKey(CallOptions, total=False):
    Policy: str; Description: str; KeyUsage: KeyUsageType | str; CustomerMasterKeySpec: _CustomerMasterKeySpec | str
    KeySpec: _KeySpec | str; Origin: OriginType | str; CustomKeyStoreId: str; BypassPolicyLockoutSafetyCheck: bool
    Tags: Sequence[TagDict | Tag]; MultiRegion: bool; XksKeyId: str
def create_key(name: str, /, *, result: type[_T5] = ..., select: Callable[[CreateKeyResponse], _T5] = ..., **arguments: Unpack[_CreateKey]) -> Task[_T5]: ...

class _Decapsulate(CallOptions, total=False):
    KeyId: Required[str]; SharedSecretCiphertextBlob: Required[object]
    EncapsulationAlgorithm: Required[EncapsulationAlgorithmSpec | str]; GrantTokens: Sequence[str]; DryRun: bool
def decapsulate(name: str, /, *, result: type[_T6] = ..., select: Callable[[DecapsulateResponse], _T6] = ..., **arguments: Unpack[_Decapsulate]) -> Task[_T6]: ...

class _Decrypt(CallOptions, total=False):
    CiphertextBlob: object; EncryptionContext: Mapping[str, str]; GrantTokens: Sequence[str]; KeyId: str
    EncryptionAlgorithm: EncryptionAlgorithmSpec | str; Recipient: RecipientInfoDict; DryRun: bool
    DryRunModifiers: Sequence[DryRunModifierType | str]
def decrypt(name: str, /, *, result: type[_T7] = ..., select: Callable[[DecryptResponse], _T7] = ..., **arguments: Unpack[_Decrypt]) -> Task[_T7]: ...

class _DeleteAlias(CallOptions, total=False):
    AliasName: Required[str]
def delete_alias(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_DeleteAlias]) -> Task[_T2]: ...

class _DeleteCustomKeyStore(CallOptions, total=False):
    CustomKeyStoreId: Required[str]
def delete_custom_key_store(name: str, /, *, result: type[_T8] = ..., select: Callable[[DeleteCustomKeyStoreResponse], _T8] = ..., **arguments: Unpack[_DeleteCustomKeyStore]) -> Task[_T8]: ...

class _DeleteImportedKeyMaterial(CallOptions, total=False):
    KeyId: Required[str]; KeyMaterialId: str
def delete_imported_key_material(name: str, /, *, result: type[_T9] = ..., select: Callable[[DeleteImportedKeyMaterialResponse], _T9] = ..., **arguments: Unpack[_DeleteImportedKeyMaterial]) -> Task[_T9]: ...

class _DeriveSharedSecret(CallOptions, total=False):
    KeyId: Required[str]; KeyAgreementAlgorithm: Required[KeyAgreementAlgorithmSpec | str]
    PublicKey: Required[object]; GrantTokens: Sequence[str]; DryRun: bool; Recipient: RecipientInfoDict
def derive_shared_secret(name: str, /, *, result: type[_T10] = ..., select: Callable[[DeriveSharedSecretResponse], _T10] = ..., **arguments: Unpack[_DeriveSharedSecret]) -> Task[_T10]: ...

class _DescribeCustomKeyStores(CallOptions, total=False):
    CustomKeyStoreId: str; CustomKeyStoreName: str; Limit: int; Marker: str
def describe_custom_key_stores(name: str, /, *, result: type[_T11] = ..., select: Callable[[DescribeCustomKeyStoresResponse], _T11] = ..., **arguments: Unpack[_DescribeCustomKeyStores]) -> Task[_T11]: ...

class _DescribeKey(CallOptions, total=False):
    KeyId: Required[str]; GrantTokens: Sequence[str]
def describe_key(name: str, /, *, result: type[_T12] = ..., select: Callable[[DescribeKeyResponse], _T12] = ..., **arguments: Unpack[_DescribeKey]) -> Task[_T12]: ...

class _DisableKey(CallOptions, total=False):
    KeyId: Required[str]
def disable_key(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_DisableKey]) -> Task[_T2]: ...

class _DisableKeyRotation(CallOptions, total=False):
    KeyId: Required[str]
def disable_key_rotation(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_DisableKeyRotation]) -> Task[_T2]: ...

class _DisconnectCustomKeyStore(CallOptions, total=False):
    CustomKeyStoreId: Required[str]
def disconnect_custom_key_store(name: str, /, *, result: type[_T13] = ..., select: Callable[[DisconnectCustomKeyStoreResponse], _T13] = ..., **arguments: Unpack[_DisconnectCustomKeyStore]) -> Task[_T13]: ...

class _EnableKey(CallOptions, total=False):
    KeyId: Required[str]
def enable_key(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_EnableKey]) -> Task[_T2]: ...

class _EnableKeyRotation(CallOptions, total=False):
    KeyId: Required[str]; RotationPeriodInDays: int
def enable_key_rotation(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_EnableKeyRotation]) -> Task[_T2]: ...

class _Encapsulate(CallOptions, total=False):
    KeyId: Required[str]; EncapsulationAlgorithm: Required[EncapsulationAlgorithmSpec | str]
    GrantTokens: Sequence[str]; DryRun: bool
def encapsulate(name: str, /, *, result: type[_T14] = ..., select: Callable[[EncapsulateResponse], _T14] = ..., **arguments: Unpack[_Encapsulate]) -> Task[_T14]: ...

class _Encrypt(CallOptions, total=False):
    KeyId: Required[str]; Plaintext: Required[object]; EncryptionContext: Mapping[str, str]
    GrantTokens: Sequence[str]; EncryptionAlgorithm: EncryptionAlgorithmSpec | str; DryRun: bool
def encrypt(name: str, /, *, result: type[_T15] = ..., select: Callable[[EncryptResponse], _T15] = ..., **arguments: Unpack[_Encrypt]) -> Task[_T15]: ...

class _GenerateDataKey(CallOptions, total=False):
    KeyId: Required[str]; EncryptionContext: Mapping[str, str]; NumberOfBytes: int; KeySpec: DataKeySpec | str
    GrantTokens: Sequence[str]; Recipient: RecipientInfoDict; DryRun: bool
def generate_data_key(name: str, /, *, result: type[_T16] = ..., select: Callable[[GenerateDataKeyResponse], _T16] = ..., **arguments: Unpack[_GenerateDataKey]) -> Task[_T16]: ...

class _GenerateDataKeyPair(CallOptions, total=False):
    EncryptionContext: Mapping[str, str]; KeyId: Required[str]; KeyPairSpec: Required[DataKeyPairSpec | str]
    GrantTokens: Sequence[str]; Recipient: RecipientInfoDict; DryRun: bool
def generate_data_key_pair(name: str, /, *, result: type[_T17] = ..., select: Callable[[GenerateDataKeyPairResponse], _T17] = ..., **arguments: Unpack[_GenerateDataKeyPair]) -> Task[_T17]: ...

class _GenerateDataKeyPairWithoutPlaintext(CallOptions, total=False):
    EncryptionContext: Mapping[str, str]; KeyId: Required[str]; KeyPairSpec: Required[DataKeyPairSpec | str]
    GrantTokens: Sequence[str]; DryRun: bool
def generate_data_key_pair_without_plaintext(name: str, /, *, result: type[_T18] = ..., select: Callable[[GenerateDataKeyPairWithoutPlaintextResponse], _T18] = ..., **arguments: Unpack[_GenerateDataKeyPairWithoutPlaintext]) -> Task[_T18]: ...

class _GenerateDataKeyWithoutPlaintext(CallOptions, total=False):
    KeyId: Required[str]; EncryptionContext: Mapping[str, str]; KeySpec: DataKeySpec | str; NumberOfBytes: int
    GrantTokens: Sequence[str]; DryRun: bool
def generate_data_key_without_plaintext(name: str, /, *, result: type[_T19] = ..., select: Callable[[GenerateDataKeyWithoutPlaintextResponse], _T19] = ..., **arguments: Unpack[_GenerateDataKeyWithoutPlaintext]) -> Task[_T19]: ...

class _GenerateMac(CallOptions, total=False):
    Message: Required[object]; KeyId: Required[str]; MacAlgorithm: Required[MacAlgorithmSpec | str]
    GrantTokens: Sequence[str]; DryRun: bool
def generate_mac(name: str, /, *, result: type[_T20] = ..., select: Callable[[GenerateMacResponse], _T20] = ..., **arguments: Unpack[_GenerateMac]) -> Task[_T20]: ...

class _GenerateRandom(CallOptions, total=False):
    NumberOfBytes: int; CustomKeyStoreId: str; Recipient: RecipientInfoDict
def generate_random(name: str, /, *, result: type[_T21] = ..., select: Callable[[GenerateRandomResponse], _T21] = ..., **arguments: Unpack[_GenerateRandom]) -> Task[_T21]: ...

class _GetKeyLastUsage(CallOptions, total=False):
    KeyId: Required[str]
def get_key_last_usage(name: str, /, *, result: type[_T22] = ..., select: Callable[[GetKeyLastUsageResponse], _T22] = ..., **arguments: Unpack[_GetKeyLastUsage]) -> Task[_T22]: ...

class _GetKeyPolicy(CallOptions, total=False):
    KeyId: Required[str]; PolicyName: str
def get_key_policy(name: str, /, *, result: type[_T23] = ..., select: Callable[[GetKeyPolicyResponse], _T23] = ..., **arguments: Unpack[_GetKeyPolicy]) -> Task[_T23]: ...

class _GetKeyRotationStatus(CallOptions, total=False):
    KeyId: Required[str]
def get_key_rotation_status(name: str, /, *, result: type[_T24] = ..., select: Callable[[GetKeyRotationStatusResponse], _T24] = ..., **arguments: Unpack[_GetKeyRotationStatus]) -> Task[_T24]: ...

class _GetParametersForImport(CallOptions, total=False):
    KeyId: Required[str]; WrappingAlgorithm: Required[AlgorithmSpec | str]
    WrappingKeySpec: Required[_WrappingKeySpec | str]
def get_parameters_for_import(name: str, /, *, result: type[_T25] = ..., select: Callable[[GetParametersForImportResponse], _T25] = ..., **arguments: Unpack[_GetParametersForImport]) -> Task[_T25]: ...

class _GetPublicKey(CallOptions, total=False):
    KeyId: Required[str]; GrantTokens: Sequence[str]
def get_public_key(name: str, /, *, result: type[_T26] = ..., select: Callable[[GetPublicKeyResponse], _T26] = ..., **arguments: Unpack[_GetPublicKey]) -> Task[_T26]: ...

class _ImportKeyMaterial(CallOptions, total=False):
    KeyId: Required[str]; ImportToken: Required[object]; EncryptedKeyMaterial: Required[object]
    ValidTo: str | datetime; ExpirationModel: ExpirationModelType | str; ImportType: _ImportType | str
    KeyMaterialDescription: str; KeyMaterialId: str
def import_key_material(name: str, /, *, result: type[_T27] = ..., select: Callable[[ImportKeyMaterialResponse], _T27] = ..., **arguments: Unpack[_ImportKeyMaterial]) -> Task[_T27]: ...

class _ListAliases(CallOptions, total=False):
    KeyId: str; Limit: int; Marker: str
def list_aliases(name: str, /, *, result: type[_T28] = ..., select: Callable[[ListAliasesResponse], _T28] = ..., **arguments: Unpack[_ListAliases]) -> Task[_T28]: ...

class _ListGrants(CallOptions, total=False):
    Limit: int; Marker: str; KeyId: Required[str]; GrantId: str; GranteePrincipal: str; GranteeServicePrincipal: str
def list_grants(name: str, /, *, result: type[_T29] = ..., select: Callable[[ListGrantsResponse], _T29] = ..., **arguments: Unpack[_ListGrants]) -> Task[_T29]: ...

class _ListKeyPolicies(CallOptions, total=False):
    KeyId: Required[str]; Limit: int; Marker: str
def list_key_policies(name: str, /, *, result: type[_T30] = ..., select: Callable[[ListKeyPoliciesResponse], _T30] = ..., **arguments: Unpack[_ListKeyPolicies]) -> Task[_T30]: ...

class _ListKeyRotations(CallOptions, total=False):
    KeyId: Required[str]; IncludeKeyMaterial: _IncludeKeyMaterial | str; Limit: int; Marker: str
def list_key_rotations(name: str, /, *, result: type[_T31] = ..., select: Callable[[ListKeyRotationsResponse], _T31] = ..., **arguments: Unpack[_ListKeyRotations]) -> Task[_T31]: ...

class _ListKeys(CallOptions, total=False):
    Limit: int; Marker: str; ResourceOwners: Sequence[ResourceOwnerType | str]
def list_keys(name: str, /, *, result: type[_T32] = ..., select: Callable[[ListKeysResponse], _T32] = ..., **arguments: Unpack[_ListKeys]) -> Task[_T32]: ...

class _ListResourceTags(CallOptions, total=False):
    KeyId: Required[str]; Limit: int; Marker: str
def list_resource_tags(name: str, /, *, result: type[_T33] = ..., select: Callable[[ListResourceTagsResponse], _T33] = ..., **arguments: Unpack[_ListResourceTags]) -> Task[_T33]: ...

class _ListRetirableGrants(CallOptions, total=False):
    Limit: int; Marker: str; RetiringPrincipal: str; RetiringServicePrincipal: str
def list_retirable_grants(name: str, /, *, result: type[_T29] = ..., select: Callable[[ListGrantsResponse], _T29] = ..., **arguments: Unpack[_ListRetirableGrants]) -> Task[_T29]: ...

class _PutKeyPolicy(CallOptions, total=False):
    KeyId: Required[str]; PolicyName: str; Policy: Required[str]; BypassPolicyLockoutSafetyCheck: bool
def put_key_policy(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_PutKeyPolicy]) -> Task[_T2]: ...

class _ReEncrypt(CallOptions, total=False):
    CiphertextBlob: object; SourceEncryptionContext: Mapping[str, str]; SourceKeyId: str
    DestinationKeyId: Required[str]; DestinationEncryptionContext: Mapping[str, str]
    SourceEncryptionAlgorithm: EncryptionAlgorithmSpec | str
    DestinationEncryptionAlgorithm: EncryptionAlgorithmSpec | str; GrantTokens: Sequence[str]; DryRun: bool
    DryRunModifiers: Sequence[DryRunModifierType | str]
def re_encrypt(name: str, /, *, result: type[_T34] = ..., select: Callable[[ReEncryptResponse], _T34] = ..., **arguments: Unpack[_ReEncrypt]) -> Task[_T34]: ...

class _ReplicateKey(CallOptions, total=False):
    KeyId: Required[str]; ReplicaRegion: Required[str]; Policy: str; BypassPolicyLockoutSafetyCheck: bool
    Description: str; Tags: Sequence[TagDict | Tag]
def replicate_key(name: str, /, *, result: type[_T35] = ..., select: Callable[[ReplicateKeyResponse], _T35] = ..., **arguments: Unpack[_ReplicateKey]) -> Task[_T35]: ...

class _RetireGrant(CallOptions, total=False):
    GrantToken: str; KeyId: str; GrantId: str; DryRun: bool
def retire_grant(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_RetireGrant]) -> Task[_T2]: ...

class _RevokeGrant(CallOptions, total=False):
    KeyId: Required[str]; GrantId: Required[str]; DryRun: bool
def revoke_grant(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_RevokeGrant]) -> Task[_T2]: ...

class _RotateKeyOnDemand(CallOptions, total=False):
    KeyId: Required[str]
def rotate_key_on_demand(name: str, /, *, result: type[_T36] = ..., select: Callable[[RotateKeyOnDemandResponse], _T36] = ..., **arguments: Unpack[_RotateKeyOnDemand]) -> Task[_T36]: ...

class _ScheduleKeyDeletion(CallOptions, total=False):
    KeyId: Required[str]; PendingWindowInDays: int
def schedule_key_deletion(name: str, /, *, result: type[_T37] = ..., select: Callable[[ScheduleKeyDeletionResponse], _T37] = ..., **arguments: Unpack[_ScheduleKeyDeletion]) -> Task[_T37]: ...

class _Sign(CallOptions, total=False):
    KeyId: Required[str]; Message: Required[object]; MessageType: _MessageType | str; GrantTokens: Sequence[str]
    SigningAlgorithm: Required[SigningAlgorithmSpec | str]; DryRun: bool
def sign(name: str, /, *, result: type[_T38] = ..., select: Callable[[SignResponse], _T38] = ..., **arguments: Unpack[_Sign]) -> Task[_T38]: ...

class _TagResource(CallOptions, total=False):
    KeyId: Required[str]; Tags: Required[Sequence[TagDict | Tag]]
def tag_resource(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_TagResource]) -> Task[_T2]: ...

class _UntagResource(CallOptions, total=False):
    KeyId: Required[str]; TagKeys: Required[Sequence[str]]
def untag_resource(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_UntagResource]) -> Task[_T2]: ...

class _UpdateAlias(CallOptions, total=False):
    AliasName: Required[str]; TargetKeyId: Required[str]
def update_alias(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_UpdateAlias]) -> Task[_T2]: ...

class _UpdateCustomKeyStore(CallOptions, total=False):
    CustomKeyStoreId: Required[str]; NewCustomKeyStoreName: str; KeyStorePassword: str; CloudHsmClusterId: str
    XksProxyUriEndpoint: str; XksProxyUriPath: str; XksProxyVpcEndpointServiceName: str
    XksProxyVpcEndpointServiceOwner: str; XksProxyAuthenticationCredential: XksProxyAuthenticationCredentialTypeDict
    XksProxyConnectivity: XksProxyConnectivityType | str
def update_custom_key_store(name: str, /, *, result: type[_T39] = ..., select: Callable[[UpdateCustomKeyStoreResponse], _T39] = ..., **arguments: Unpack[_UpdateCustomKeyStore]) -> Task[_T39]: ...

class _UpdateKeyDescription(CallOptions, total=False):
    KeyId: Required[str]; Description: Required[str]
def update_key_description(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_UpdateKeyDescription]) -> Task[_T2]: ...

class _UpdatePrimaryRegion(CallOptions, total=False):
    KeyId: Required[str]; PrimaryRegion: Required[str]
def update_primary_region(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_UpdatePrimaryRegion]) -> Task[_T2]: ...

class _Verify(CallOptions, total=False):
    KeyId: Required[str]; Message: Required[object]; MessageType: _MessageType | str; Signature: Required[object]
    SigningAlgorithm: Required[SigningAlgorithmSpec | str]; GrantTokens: Sequence[str]; DryRun: bool
def verify(name: str, /, *, result: type[_T40] = ..., select: Callable[[VerifyResponse], _T40] = ..., **arguments: Unpack[_Verify]) -> Task[_T40]: ...

class _VerifyMac(CallOptions, total=False):
    Message: Required[object]; KeyId: Required[str]; MacAlgorithm: Required[MacAlgorithmSpec | str]
    Mac: Required[object]; GrantTokens: Sequence[str]; DryRun: bool
def verify_mac(name: str, /, *, result: type[_T41] = ..., select: Callable[[VerifyMacResponse], _T41] = ..., **arguments: Unpack[_VerifyMac]) -> Task[_T41]: ...
