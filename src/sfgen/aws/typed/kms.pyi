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
    AlreadyExistsException: ErrorName
    CloudHsmClusterInUseException: ErrorName
    CloudHsmClusterInvalidConfigurationException: ErrorName
    CloudHsmClusterNotActiveException: ErrorName
    CloudHsmClusterNotFoundException: ErrorName
    CloudHsmClusterNotRelatedException: ErrorName
    ConflictException: ErrorName
    CustomKeyStoreHasCmKsException: ErrorName
    CustomKeyStoreInvalidStateException: ErrorName
    CustomKeyStoreNameInUseException: ErrorName
    CustomKeyStoreNotFoundException: ErrorName
    DependencyTimeoutException: ErrorName
    DisabledException: ErrorName
    DryRunOperationException: ErrorName
    ExpiredImportTokenException: ErrorName
    IncorrectKeyException: ErrorName
    IncorrectKeyMaterialException: ErrorName
    IncorrectTrustAnchorException: ErrorName
    InvalidAliasNameException: ErrorName
    InvalidArnException: ErrorName
    InvalidCiphertextException: ErrorName
    InvalidGrantIdException: ErrorName
    InvalidGrantTokenException: ErrorName
    InvalidImportTokenException: ErrorName
    InvalidKeyUsageException: ErrorName
    InvalidMarkerException: ErrorName
    KeyUnavailableException: ErrorName
    KmsInternalException: ErrorName
    KmsInvalidMacException: ErrorName
    KmsInvalidSignatureException: ErrorName
    KmsInvalidStateException: ErrorName
    LimitExceededException: ErrorName
    MalformedPolicyDocumentException: ErrorName
    NotFoundException: ErrorName
    TagException: ErrorName
    UnsupportedOperationException: ErrorName
    XksKeyAlreadyInUseException: ErrorName
    XksKeyInvalidConfigurationException: ErrorName
    XksKeyNotFoundException: ErrorName
    XksProxyIncorrectAuthenticationCredentialException: ErrorName
    XksProxyInvalidConfigurationException: ErrorName
    XksProxyInvalidResponseException: ErrorName
    XksProxyUriEndpointInUseException: ErrorName
    XksProxyUriInUseException: ErrorName
    XksProxyUriUnreachableException: ErrorName
    XksProxyVpcEndpointServiceInUseException: ErrorName
    XksProxyVpcEndpointServiceInvalidConfigurationException: ErrorName
    XksProxyVpcEndpointServiceNotFoundException: ErrorName

errors: _Errors

class CancelKeyDeletionRequestDict(TypedDict, total=False):
    KeyId: Required[str]

class ConnectCustomKeyStoreRequestDict(TypedDict, total=False):
    CustomKeyStoreId: Required[str]

class CreateAliasRequestDict(TypedDict, total=False):
    AliasName: Required[str]
    TargetKeyId: Required[str]

class CreateCustomKeyStoreRequestDict(TypedDict, total=False):
    CustomKeyStoreName: Required[str]
    CloudHsmClusterId: str
    TrustAnchorCertificate: str
    KeyStorePassword: str
    CustomKeyStoreType: _CustomKeyStoreType | str
    XksProxyUriEndpoint: str
    XksProxyUriPath: str
    XksProxyVpcEndpointServiceName: str
    XksProxyVpcEndpointServiceOwner: str
    XksProxyAuthenticationCredential: XksProxyAuthenticationCredentialTypeDict
    XksProxyConnectivity: XksProxyConnectivityType | str

class CreateGrantRequestDict(TypedDict, total=False):
    KeyId: Required[str]
    GranteePrincipal: str
    RetiringPrincipal: str
    Operations: Required[Sequence[GrantOperation | str]]
    Constraints: GrantConstraintsDict | GrantConstraints
    GrantTokens: Sequence[str]
    Name: str
    DryRun: bool
    GranteeServicePrincipal: str
    RetiringServicePrincipal: str

class CreateKeyRequestDict(TypedDict, total=False):
    Policy: str
    Description: str
    KeyUsage: KeyUsageType | str
    CustomerMasterKeySpec: _CustomerMasterKeySpec | str
    KeySpec: _KeySpec | str
    Origin: OriginType | str
    CustomKeyStoreId: str
    BypassPolicyLockoutSafetyCheck: bool
    Tags: Sequence[TagDict | Tag]
    MultiRegion: bool
    XksKeyId: str

class DecapsulateRequestDict(TypedDict, total=False):
    KeyId: Required[str]
    SharedSecretCiphertextBlob: Required[object]
    EncapsulationAlgorithm: Required[EncapsulationAlgorithmSpec | str]
    GrantTokens: Sequence[str]
    DryRun: bool

class DecryptRequestDict(TypedDict, total=False):
    CiphertextBlob: object
    EncryptionContext: Mapping[str, str]
    GrantTokens: Sequence[str]
    KeyId: str
    EncryptionAlgorithm: EncryptionAlgorithmSpec | str
    Recipient: RecipientInfoDict
    DryRun: bool
    DryRunModifiers: Sequence[DryRunModifierType | str]

class DeleteAliasRequestDict(TypedDict, total=False):
    AliasName: Required[str]

class DeleteCustomKeyStoreRequestDict(TypedDict, total=False):
    CustomKeyStoreId: Required[str]

class DeleteImportedKeyMaterialRequestDict(TypedDict, total=False):
    KeyId: Required[str]
    KeyMaterialId: str

class DeriveSharedSecretRequestDict(TypedDict, total=False):
    KeyId: Required[str]
    KeyAgreementAlgorithm: Required[KeyAgreementAlgorithmSpec | str]
    PublicKey: Required[object]
    GrantTokens: Sequence[str]
    DryRun: bool
    Recipient: RecipientInfoDict

class DescribeCustomKeyStoresRequestDict(TypedDict, total=False):
    CustomKeyStoreId: str
    CustomKeyStoreName: str
    Limit: int
    Marker: str

class DescribeKeyRequestDict(TypedDict, total=False):
    KeyId: Required[str]
    GrantTokens: Sequence[str]

class DisableKeyRequestDict(TypedDict, total=False):
    KeyId: Required[str]

class DisableKeyRotationRequestDict(TypedDict, total=False):
    KeyId: Required[str]

class DisconnectCustomKeyStoreRequestDict(TypedDict, total=False):
    CustomKeyStoreId: Required[str]

class EnableKeyRequestDict(TypedDict, total=False):
    KeyId: Required[str]

class EnableKeyRotationRequestDict(TypedDict, total=False):
    KeyId: Required[str]
    RotationPeriodInDays: int

class EncapsulateRequestDict(TypedDict, total=False):
    KeyId: Required[str]
    EncapsulationAlgorithm: Required[EncapsulationAlgorithmSpec | str]
    GrantTokens: Sequence[str]
    DryRun: bool

class EncryptRequestDict(TypedDict, total=False):
    KeyId: Required[str]
    Plaintext: Required[object]
    EncryptionContext: Mapping[str, str]
    GrantTokens: Sequence[str]
    EncryptionAlgorithm: EncryptionAlgorithmSpec | str
    DryRun: bool

class GenerateDataKeyPairRequestDict(TypedDict, total=False):
    EncryptionContext: Mapping[str, str]
    KeyId: Required[str]
    KeyPairSpec: Required[DataKeyPairSpec | str]
    GrantTokens: Sequence[str]
    Recipient: RecipientInfoDict
    DryRun: bool

class GenerateDataKeyPairWithoutPlaintextRequestDict(TypedDict, total=False):
    EncryptionContext: Mapping[str, str]
    KeyId: Required[str]
    KeyPairSpec: Required[DataKeyPairSpec | str]
    GrantTokens: Sequence[str]
    DryRun: bool

class GenerateDataKeyRequestDict(TypedDict, total=False):
    KeyId: Required[str]
    EncryptionContext: Mapping[str, str]
    NumberOfBytes: int
    KeySpec: DataKeySpec | str
    GrantTokens: Sequence[str]
    Recipient: RecipientInfoDict
    DryRun: bool

class GenerateDataKeyWithoutPlaintextRequestDict(TypedDict, total=False):
    KeyId: Required[str]
    EncryptionContext: Mapping[str, str]
    KeySpec: DataKeySpec | str
    NumberOfBytes: int
    GrantTokens: Sequence[str]
    DryRun: bool

class GenerateMacRequestDict(TypedDict, total=False):
    Message: Required[object]
    KeyId: Required[str]
    MacAlgorithm: Required[MacAlgorithmSpec | str]
    GrantTokens: Sequence[str]
    DryRun: bool

class GenerateRandomRequestDict(TypedDict, total=False):
    NumberOfBytes: int
    CustomKeyStoreId: str
    Recipient: RecipientInfoDict

class GetKeyLastUsageRequestDict(TypedDict, total=False):
    KeyId: Required[str]

class GetKeyPolicyRequestDict(TypedDict, total=False):
    KeyId: Required[str]
    PolicyName: str

class GetKeyRotationStatusRequestDict(TypedDict, total=False):
    KeyId: Required[str]

class GetParametersForImportRequestDict(TypedDict, total=False):
    KeyId: Required[str]
    WrappingAlgorithm: Required[AlgorithmSpec | str]
    WrappingKeySpec: Required[_WrappingKeySpec | str]

class GetPublicKeyRequestDict(TypedDict, total=False):
    KeyId: Required[str]
    GrantTokens: Sequence[str]

class GrantConstraintsDict(TypedDict, total=False):
    EncryptionContextSubset: Mapping[str, str]
    EncryptionContextEquals: Mapping[str, str]
    SourceArn: str

class ImportKeyMaterialRequestDict(TypedDict, total=False):
    KeyId: Required[str]
    ImportToken: Required[object]
    EncryptedKeyMaterial: Required[object]
    ValidTo: str | datetime
    ExpirationModel: ExpirationModelType | str
    ImportType: _ImportType | str
    KeyMaterialDescription: str
    KeyMaterialId: str

class ListAliasesRequestDict(TypedDict, total=False):
    KeyId: str
    Limit: int
    Marker: str

class ListGrantsRequestDict(TypedDict, total=False):
    Limit: int
    Marker: str
    KeyId: Required[str]
    GrantId: str
    GranteePrincipal: str
    GranteeServicePrincipal: str

class ListKeyPoliciesRequestDict(TypedDict, total=False):
    KeyId: Required[str]
    Limit: int
    Marker: str

class ListKeyRotationsRequestDict(TypedDict, total=False):
    KeyId: Required[str]
    IncludeKeyMaterial: _IncludeKeyMaterial | str
    Limit: int
    Marker: str

class ListKeysRequestDict(TypedDict, total=False):
    Limit: int
    Marker: str
    ResourceOwners: Sequence[ResourceOwnerType | str]

class ListResourceTagsRequestDict(TypedDict, total=False):
    KeyId: Required[str]
    Limit: int
    Marker: str

class ListRetirableGrantsRequestDict(TypedDict, total=False):
    Limit: int
    Marker: str
    RetiringPrincipal: str
    RetiringServicePrincipal: str

class PutKeyPolicyRequestDict(TypedDict, total=False):
    KeyId: Required[str]
    PolicyName: str
    Policy: Required[str]
    BypassPolicyLockoutSafetyCheck: bool

class ReEncryptRequestDict(TypedDict, total=False):
    CiphertextBlob: object
    SourceEncryptionContext: Mapping[str, str]
    SourceKeyId: str
    DestinationKeyId: Required[str]
    DestinationEncryptionContext: Mapping[str, str]
    SourceEncryptionAlgorithm: EncryptionAlgorithmSpec | str
    DestinationEncryptionAlgorithm: EncryptionAlgorithmSpec | str
    GrantTokens: Sequence[str]
    DryRun: bool
    DryRunModifiers: Sequence[DryRunModifierType | str]

class RecipientInfoDict(TypedDict, total=False):
    KeyEncryptionAlgorithm: KeyEncryptionMechanism | str
    AttestationDocument: object

class ReplicateKeyRequestDict(TypedDict, total=False):
    KeyId: Required[str]
    ReplicaRegion: Required[str]
    Policy: str
    BypassPolicyLockoutSafetyCheck: bool
    Description: str
    Tags: Sequence[TagDict | Tag]

class RetireGrantRequestDict(TypedDict, total=False):
    GrantToken: str
    KeyId: str
    GrantId: str
    DryRun: bool

class RevokeGrantRequestDict(TypedDict, total=False):
    KeyId: Required[str]
    GrantId: Required[str]
    DryRun: bool

class RotateKeyOnDemandRequestDict(TypedDict, total=False):
    KeyId: Required[str]

class ScheduleKeyDeletionRequestDict(TypedDict, total=False):
    KeyId: Required[str]
    PendingWindowInDays: int

class SignRequestDict(TypedDict, total=False):
    KeyId: Required[str]
    Message: Required[object]
    MessageType: _MessageType | str
    GrantTokens: Sequence[str]
    SigningAlgorithm: Required[SigningAlgorithmSpec | str]
    DryRun: bool

class TagDict(TypedDict, total=False):
    TagKey: Required[str]
    TagValue: Required[str]

class TagResourceRequestDict(TypedDict, total=False):
    KeyId: Required[str]
    Tags: Required[Sequence[TagDict | Tag]]

class UntagResourceRequestDict(TypedDict, total=False):
    KeyId: Required[str]
    TagKeys: Required[Sequence[str]]

class UpdateAliasRequestDict(TypedDict, total=False):
    AliasName: Required[str]
    TargetKeyId: Required[str]

class UpdateCustomKeyStoreRequestDict(TypedDict, total=False):
    CustomKeyStoreId: Required[str]
    NewCustomKeyStoreName: str
    KeyStorePassword: str
    CloudHsmClusterId: str
    XksProxyUriEndpoint: str
    XksProxyUriPath: str
    XksProxyVpcEndpointServiceName: str
    XksProxyVpcEndpointServiceOwner: str
    XksProxyAuthenticationCredential: XksProxyAuthenticationCredentialTypeDict
    XksProxyConnectivity: XksProxyConnectivityType | str

class UpdateKeyDescriptionRequestDict(TypedDict, total=False):
    KeyId: Required[str]
    Description: Required[str]

class UpdatePrimaryRegionRequestDict(TypedDict, total=False):
    KeyId: Required[str]
    PrimaryRegion: Required[str]

class VerifyMacRequestDict(TypedDict, total=False):
    Message: Required[object]
    KeyId: Required[str]
    MacAlgorithm: Required[MacAlgorithmSpec | str]
    Mac: Required[object]
    GrantTokens: Sequence[str]
    DryRun: bool

class VerifyRequestDict(TypedDict, total=False):
    KeyId: Required[str]
    Message: Required[object]
    MessageType: _MessageType | str
    Signature: Required[object]
    SigningAlgorithm: Required[SigningAlgorithmSpec | str]
    GrantTokens: Sequence[str]
    DryRun: bool

class XksProxyAuthenticationCredentialTypeDict(TypedDict, total=False):
    AccessKeyId: Required[str]
    RawSecretAccessKey: Required[str]

class AliasListEntry:
    AliasName: str
    AliasArn: str
    TargetKeyId: str
    CreationDate: str
    LastUpdatedDate: str

class CancelKeyDeletionResponse:
    KeyId: str

class ConnectCustomKeyStoreResponse:
    ...

class CreateCustomKeyStoreResponse:
    CustomKeyStoreId: str

class CreateGrantResponse:
    GrantToken: str
    GrantId: str

class CreateKeyResponse:
    KeyMetadata: _KeyMetadata

class CustomKeyStoresListEntry:
    CustomKeyStoreId: str
    CustomKeyStoreName: str
    CloudHsmClusterId: str
    TrustAnchorCertificate: str
    ConnectionState: ConnectionStateType
    ConnectionErrorCode: ConnectionErrorCodeType
    CreationDate: str
    CustomKeyStoreType: _CustomKeyStoreType
    XksProxyConfiguration: XksProxyConfigurationType

class DecapsulateResponse:
    KeyId: str
    SharedSecret: str
    EncapsulationAlgorithm: EncapsulationAlgorithmSpec

class DecryptResponse:
    KeyId: str
    Plaintext: str
    EncryptionAlgorithm: EncryptionAlgorithmSpec
    CiphertextForRecipient: str
    KeyMaterialId: str

class DeleteCustomKeyStoreResponse:
    ...

class DeleteImportedKeyMaterialResponse:
    KeyId: str
    KeyMaterialId: str

class DeriveSharedSecretResponse:
    KeyId: str
    SharedSecret: str
    CiphertextForRecipient: str
    KeyAgreementAlgorithm: KeyAgreementAlgorithmSpec
    KeyOrigin: OriginType

class DescribeCustomKeyStoresResponse:
    CustomKeyStores: list[CustomKeyStoresListEntry]
    NextMarker: str
    Truncated: bool

class DescribeKeyResponse:
    KeyMetadata: _KeyMetadata

class DisconnectCustomKeyStoreResponse:
    ...

class EncapsulateResponse:
    KeyId: str
    SharedSecret: str
    SharedSecretCiphertextBlob: str
    EncapsulationAlgorithm: EncapsulationAlgorithmSpec

class EncryptResponse:
    CiphertextBlob: str
    KeyId: str
    EncryptionAlgorithm: EncryptionAlgorithmSpec

class GenerateDataKeyPairResponse:
    PrivateKeyCiphertextBlob: str
    PrivateKeyPlaintext: str
    PublicKey: str
    KeyId: str
    KeyPairSpec: DataKeyPairSpec
    CiphertextForRecipient: str
    KeyMaterialId: str

class GenerateDataKeyPairWithoutPlaintextResponse:
    PrivateKeyCiphertextBlob: str
    PublicKey: str
    KeyId: str
    KeyPairSpec: DataKeyPairSpec
    KeyMaterialId: str

class GenerateDataKeyResponse:
    CiphertextBlob: str
    Plaintext: str
    KeyId: str
    CiphertextForRecipient: str
    KeyMaterialId: str

class GenerateDataKeyWithoutPlaintextResponse:
    CiphertextBlob: str
    KeyId: str
    KeyMaterialId: str

class GenerateMacResponse:
    Mac: str
    MacAlgorithm: MacAlgorithmSpec
    KeyId: str

class GenerateRandomResponse:
    Plaintext: str
    CiphertextForRecipient: str

class GetKeyLastUsageResponse:
    KeyId: str
    KeyLastUsage: KeyLastUsageData
    TrackingStartDate: str
    KeyCreationDate: str

class GetKeyPolicyResponse:
    Policy: str
    PolicyName: str

class GetKeyRotationStatusResponse:
    KeyRotationEnabled: bool
    KeyId: str
    RotationPeriodInDays: int
    NextRotationDate: str
    OnDemandRotationStartDate: str

class GetParametersForImportResponse:
    KeyId: str
    ImportToken: str
    PublicKey: str
    ParametersValidTo: str

class GetPublicKeyResponse:
    KeyId: str
    PublicKey: str
    CustomerMasterKeySpec: _CustomerMasterKeySpec
    KeySpec: _KeySpec
    KeyUsage: KeyUsageType
    EncryptionAlgorithms: list[EncryptionAlgorithmSpec]
    SigningAlgorithms: list[SigningAlgorithmSpec]
    KeyAgreementAlgorithms: list[KeyAgreementAlgorithmSpec]
    EncapsulationAlgorithms: list[EncapsulationAlgorithmSpec]

class GrantConstraints:
    EncryptionContextSubset: dict[str, str]
    EncryptionContextEquals: dict[str, str]
    SourceArn: str

class GrantListEntry:
    KeyId: str
    GrantId: str
    Name: str
    CreationDate: str
    GranteePrincipal: str
    RetiringPrincipal: str
    IssuingAccount: str
    Operations: list[GrantOperation]
    Constraints: GrantConstraints
    GranteeServicePrincipal: str
    RetiringServicePrincipal: str

class ImportKeyMaterialResponse:
    KeyId: str
    KeyMaterialId: str

class KeyLastUsageData:
    Operation: KeyLastUsageTrackingOperation
    Timestamp: str
    CloudTrailEventId: str
    KmsRequestId: str

class KeyListEntry:
    KeyId: str
    KeyArn: str

class KeyMetadata:
    AwsAccountId: str
    KeyId: str
    Arn: str
    CreationDate: str
    Enabled: bool
    Description: str
    KeyUsage: KeyUsageType
    KeyState: _KeyState
    DeletionDate: str
    ValidTo: str
    Origin: OriginType
    CustomKeyStoreId: str
    CloudHsmClusterId: str
    ExpirationModel: ExpirationModelType
    KeyManager: KeyManagerType
    CustomerMasterKeySpec: _CustomerMasterKeySpec
    KeySpec: _KeySpec
    EncryptionAlgorithms: list[EncryptionAlgorithmSpec]
    SigningAlgorithms: list[SigningAlgorithmSpec]
    KeyAgreementAlgorithms: list[KeyAgreementAlgorithmSpec]
    EncapsulationAlgorithms: list[EncapsulationAlgorithmSpec]
    MultiRegion: bool
    MultiRegionConfiguration: _MultiRegionConfiguration
    PendingDeletionWindowInDays: int
    MacAlgorithms: list[MacAlgorithmSpec]
    XksKeyConfiguration: XksKeyConfigurationType
    CurrentKeyMaterialId: str

class ListAliasesResponse:
    Aliases: list[AliasListEntry]
    NextMarker: str
    Truncated: bool

class ListGrantsResponse:
    Grants: list[GrantListEntry]
    NextMarker: str
    Truncated: bool

class ListKeyPoliciesResponse:
    PolicyNames: list[str]
    NextMarker: str
    Truncated: bool

class ListKeyRotationsResponse:
    Rotations: list[RotationsListEntry]
    NextMarker: str
    Truncated: bool

class ListKeysResponse:
    Keys: list[KeyListEntry]
    NextMarker: str
    Truncated: bool

class ListResourceTagsResponse:
    Tags: list[Tag]
    NextMarker: str
    Truncated: bool

class MultiRegionConfiguration:
    MultiRegionKeyType: _MultiRegionKeyType
    PrimaryKey: MultiRegionKey
    ReplicaKeys: list[MultiRegionKey]

class MultiRegionKey:
    Arn: str
    Region: str

class ReEncryptResponse:
    CiphertextBlob: str
    SourceKeyId: str
    KeyId: str
    SourceEncryptionAlgorithm: EncryptionAlgorithmSpec
    DestinationEncryptionAlgorithm: EncryptionAlgorithmSpec
    SourceKeyMaterialId: str
    DestinationKeyMaterialId: str

class ReplicateKeyResponse:
    ReplicaKeyMetadata: KeyMetadata
    ReplicaPolicy: str
    ReplicaTags: list[Tag]

class RotateKeyOnDemandResponse:
    KeyId: str

class RotationsListEntry:
    KeyId: str
    KeyMaterialId: str
    KeyMaterialDescription: str
    ImportState: _ImportState
    KeyMaterialState: _KeyMaterialState
    ExpirationModel: ExpirationModelType
    ValidTo: str
    RotationDate: str
    RotationType: _RotationType

class ScheduleKeyDeletionResponse:
    KeyId: str
    DeletionDate: str
    KeyState: _KeyState
    PendingWindowInDays: int

class SignResponse:
    KeyId: str
    Signature: str
    SigningAlgorithm: SigningAlgorithmSpec

class Tag:
    TagKey: str
    TagValue: str

class UpdateCustomKeyStoreResponse:
    ...

class VerifyMacResponse:
    KeyId: str
    MacValid: bool
    MacAlgorithm: MacAlgorithmSpec

class VerifyResponse:
    KeyId: str
    SignatureValid: bool
    SigningAlgorithm: SigningAlgorithmSpec

class XksKeyConfigurationType:
    Id: str

class XksProxyConfigurationType:
    Connectivity: XksProxyConnectivityType
    AccessKeyId: str
    UriEndpoint: str
    UriPath: str
    VpcEndpointServiceName: str
    VpcEndpointServiceOwner: str

_CancelKeyDeletion = TypeVar("_CancelKeyDeletion", default=CancelKeyDeletionResponse)
_ConnectCustomKeyStore = TypeVar("_ConnectCustomKeyStore", default=ConnectCustomKeyStoreResponse)
_CreateAlias = TypeVar("_CreateAlias", default=Any)
_CreateCustomKeyStore = TypeVar("_CreateCustomKeyStore", default=CreateCustomKeyStoreResponse)
_CreateGrant = TypeVar("_CreateGrant", default=CreateGrantResponse)
_CreateKey = TypeVar("_CreateKey", default=CreateKeyResponse)
_Decapsulate = TypeVar("_Decapsulate", default=DecapsulateResponse)
_Decrypt = TypeVar("_Decrypt", default=DecryptResponse)
_DeleteAlias = TypeVar("_DeleteAlias", default=Any)
_DeleteCustomKeyStore = TypeVar("_DeleteCustomKeyStore", default=DeleteCustomKeyStoreResponse)
_DeleteImportedKeyMaterial = TypeVar("_DeleteImportedKeyMaterial", default=DeleteImportedKeyMaterialResponse)
_DeriveSharedSecret = TypeVar("_DeriveSharedSecret", default=DeriveSharedSecretResponse)
_DescribeCustomKeyStores = TypeVar("_DescribeCustomKeyStores", default=DescribeCustomKeyStoresResponse)
_DescribeKey = TypeVar("_DescribeKey", default=DescribeKeyResponse)
_DisableKey = TypeVar("_DisableKey", default=Any)
_DisableKeyRotation = TypeVar("_DisableKeyRotation", default=Any)
_DisconnectCustomKeyStore = TypeVar("_DisconnectCustomKeyStore", default=DisconnectCustomKeyStoreResponse)
_EnableKey = TypeVar("_EnableKey", default=Any)
_EnableKeyRotation = TypeVar("_EnableKeyRotation", default=Any)
_Encapsulate = TypeVar("_Encapsulate", default=EncapsulateResponse)
_Encrypt = TypeVar("_Encrypt", default=EncryptResponse)
_GenerateDataKey = TypeVar("_GenerateDataKey", default=GenerateDataKeyResponse)
_GenerateDataKeyPair = TypeVar("_GenerateDataKeyPair", default=GenerateDataKeyPairResponse)
_GenerateDataKeyPairWithoutPlaintext = TypeVar("_GenerateDataKeyPairWithoutPlaintext", default=GenerateDataKeyPairWithoutPlaintextResponse)
_GenerateDataKeyWithoutPlaintext = TypeVar("_GenerateDataKeyWithoutPlaintext", default=GenerateDataKeyWithoutPlaintextResponse)
_GenerateMac = TypeVar("_GenerateMac", default=GenerateMacResponse)
_GenerateRandom = TypeVar("_GenerateRandom", default=GenerateRandomResponse)
_GetKeyLastUsage = TypeVar("_GetKeyLastUsage", default=GetKeyLastUsageResponse)
_GetKeyPolicy = TypeVar("_GetKeyPolicy", default=GetKeyPolicyResponse)
_GetKeyRotationStatus = TypeVar("_GetKeyRotationStatus", default=GetKeyRotationStatusResponse)
_GetParametersForImport = TypeVar("_GetParametersForImport", default=GetParametersForImportResponse)
_GetPublicKey = TypeVar("_GetPublicKey", default=GetPublicKeyResponse)
_ImportKeyMaterial = TypeVar("_ImportKeyMaterial", default=ImportKeyMaterialResponse)
_ListAliases = TypeVar("_ListAliases", default=ListAliasesResponse)
_ListGrants = TypeVar("_ListGrants", default=ListGrantsResponse)
_ListKeyPolicies = TypeVar("_ListKeyPolicies", default=ListKeyPoliciesResponse)
_ListKeyRotations = TypeVar("_ListKeyRotations", default=ListKeyRotationsResponse)
_ListKeys = TypeVar("_ListKeys", default=ListKeysResponse)
_ListResourceTags = TypeVar("_ListResourceTags", default=ListResourceTagsResponse)
_ListRetirableGrants = TypeVar("_ListRetirableGrants", default=ListGrantsResponse)
_PutKeyPolicy = TypeVar("_PutKeyPolicy", default=Any)
_ReEncrypt = TypeVar("_ReEncrypt", default=ReEncryptResponse)
_ReplicateKey = TypeVar("_ReplicateKey", default=ReplicateKeyResponse)
_RetireGrant = TypeVar("_RetireGrant", default=Any)
_RevokeGrant = TypeVar("_RevokeGrant", default=Any)
_RotateKeyOnDemand = TypeVar("_RotateKeyOnDemand", default=RotateKeyOnDemandResponse)
_ScheduleKeyDeletion = TypeVar("_ScheduleKeyDeletion", default=ScheduleKeyDeletionResponse)
_Sign = TypeVar("_Sign", default=SignResponse)
_TagResource = TypeVar("_TagResource", default=Any)
_UntagResource = TypeVar("_UntagResource", default=Any)
_UpdateAlias = TypeVar("_UpdateAlias", default=Any)
_UpdateCustomKeyStore = TypeVar("_UpdateCustomKeyStore", default=UpdateCustomKeyStoreResponse)
_UpdateKeyDescription = TypeVar("_UpdateKeyDescription", default=Any)
_UpdatePrimaryRegion = TypeVar("_UpdatePrimaryRegion", default=Any)
_Verify = TypeVar("_Verify", default=VerifyResponse)
_VerifyMac = TypeVar("_VerifyMac", default=VerifyMacResponse)

def cancel_key_deletion(
    name: str,
    /,
    *,
    KeyId: str,
    result: type[_CancelKeyDeletion] = ...,
    select: Callable[[CancelKeyDeletionResponse], _CancelKeyDeletion] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CancelKeyDeletion]: ...

def connect_custom_key_store(
    name: str,
    /,
    *,
    CustomKeyStoreId: str,
    result: type[_ConnectCustomKeyStore] = ...,
    select: Callable[[ConnectCustomKeyStoreResponse], _ConnectCustomKeyStore] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ConnectCustomKeyStore]: ...

def create_alias(
    name: str,
    /,
    *,
    AliasName: str,
    TargetKeyId: str,
    result: type[_CreateAlias] = ...,
    select: Callable[[Any], _CreateAlias] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateAlias]: ...

def create_custom_key_store(
    name: str,
    /,
    *,
    CustomKeyStoreName: str,
    CloudHsmClusterId: str = ...,
    TrustAnchorCertificate: str = ...,
    KeyStorePassword: str = ...,
    CustomKeyStoreType: CustomKeyStoreType | str = ...,
    XksProxyUriEndpoint: str = ...,
    XksProxyUriPath: str = ...,
    XksProxyVpcEndpointServiceName: str = ...,
    XksProxyVpcEndpointServiceOwner: str = ...,
    XksProxyAuthenticationCredential: XksProxyAuthenticationCredentialTypeDict = ...,
    XksProxyConnectivity: XksProxyConnectivityType | str = ...,
    result: type[_CreateCustomKeyStore] = ...,
    select: Callable[[CreateCustomKeyStoreResponse], _CreateCustomKeyStore] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateCustomKeyStore]: ...

def create_grant(
    name: str,
    /,
    *,
    KeyId: str,
    Operations: Sequence[GrantOperation | str],
    GranteePrincipal: str = ...,
    RetiringPrincipal: str = ...,
    Constraints: GrantConstraintsDict | GrantConstraints = ...,
    GrantTokens: Sequence[str] = ...,
    Name: str = ...,
    DryRun: bool = ...,
    GranteeServicePrincipal: str = ...,
    RetiringServicePrincipal: str = ...,
    result: type[_CreateGrant] = ...,
    select: Callable[[CreateGrantResponse], _CreateGrant] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateGrant]: ...

def create_key(
    name: str,
    /,
    *,
    Policy: str = ...,
    Description: str = ...,
    KeyUsage: KeyUsageType | str = ...,
    CustomerMasterKeySpec: CustomerMasterKeySpec | str = ...,
    KeySpec: KeySpec | str = ...,
    Origin: OriginType | str = ...,
    CustomKeyStoreId: str = ...,
    BypassPolicyLockoutSafetyCheck: bool = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    MultiRegion: bool = ...,
    XksKeyId: str = ...,
    result: type[_CreateKey] = ...,
    select: Callable[[CreateKeyResponse], _CreateKey] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateKey]: ...

def decapsulate(
    name: str,
    /,
    *,
    KeyId: str,
    SharedSecretCiphertextBlob: object,
    EncapsulationAlgorithm: EncapsulationAlgorithmSpec | str,
    GrantTokens: Sequence[str] = ...,
    DryRun: bool = ...,
    result: type[_Decapsulate] = ...,
    select: Callable[[DecapsulateResponse], _Decapsulate] = ...,
    **options: Unpack[CallOptions],
) -> Task[_Decapsulate]: ...

def decrypt(
    name: str,
    /,
    *,
    CiphertextBlob: object = ...,
    EncryptionContext: Mapping[str, str] = ...,
    GrantTokens: Sequence[str] = ...,
    KeyId: str = ...,
    EncryptionAlgorithm: EncryptionAlgorithmSpec | str = ...,
    Recipient: RecipientInfoDict = ...,
    DryRun: bool = ...,
    DryRunModifiers: Sequence[DryRunModifierType | str] = ...,
    result: type[_Decrypt] = ...,
    select: Callable[[DecryptResponse], _Decrypt] = ...,
    **options: Unpack[CallOptions],
) -> Task[_Decrypt]: ...

def delete_alias(
    name: str,
    /,
    *,
    AliasName: str,
    result: type[_DeleteAlias] = ...,
    select: Callable[[Any], _DeleteAlias] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteAlias]: ...

def delete_custom_key_store(
    name: str,
    /,
    *,
    CustomKeyStoreId: str,
    result: type[_DeleteCustomKeyStore] = ...,
    select: Callable[[DeleteCustomKeyStoreResponse], _DeleteCustomKeyStore] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteCustomKeyStore]: ...

def delete_imported_key_material(
    name: str,
    /,
    *,
    KeyId: str,
    KeyMaterialId: str = ...,
    result: type[_DeleteImportedKeyMaterial] = ...,
    select: Callable[[DeleteImportedKeyMaterialResponse], _DeleteImportedKeyMaterial] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteImportedKeyMaterial]: ...

def derive_shared_secret(
    name: str,
    /,
    *,
    KeyId: str,
    KeyAgreementAlgorithm: KeyAgreementAlgorithmSpec | str,
    PublicKey: object,
    GrantTokens: Sequence[str] = ...,
    DryRun: bool = ...,
    Recipient: RecipientInfoDict = ...,
    result: type[_DeriveSharedSecret] = ...,
    select: Callable[[DeriveSharedSecretResponse], _DeriveSharedSecret] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeriveSharedSecret]: ...

def describe_custom_key_stores(
    name: str,
    /,
    *,
    CustomKeyStoreId: str = ...,
    CustomKeyStoreName: str = ...,
    Limit: int = ...,
    Marker: str = ...,
    result: type[_DescribeCustomKeyStores] = ...,
    select: Callable[[DescribeCustomKeyStoresResponse], _DescribeCustomKeyStores] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeCustomKeyStores]: ...

def describe_key(
    name: str,
    /,
    *,
    KeyId: str,
    GrantTokens: Sequence[str] = ...,
    result: type[_DescribeKey] = ...,
    select: Callable[[DescribeKeyResponse], _DescribeKey] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeKey]: ...

def disable_key(
    name: str,
    /,
    *,
    KeyId: str,
    result: type[_DisableKey] = ...,
    select: Callable[[Any], _DisableKey] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DisableKey]: ...

def disable_key_rotation(
    name: str,
    /,
    *,
    KeyId: str,
    result: type[_DisableKeyRotation] = ...,
    select: Callable[[Any], _DisableKeyRotation] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DisableKeyRotation]: ...

def disconnect_custom_key_store(
    name: str,
    /,
    *,
    CustomKeyStoreId: str,
    result: type[_DisconnectCustomKeyStore] = ...,
    select: Callable[[DisconnectCustomKeyStoreResponse], _DisconnectCustomKeyStore] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DisconnectCustomKeyStore]: ...

def enable_key(
    name: str,
    /,
    *,
    KeyId: str,
    result: type[_EnableKey] = ...,
    select: Callable[[Any], _EnableKey] = ...,
    **options: Unpack[CallOptions],
) -> Task[_EnableKey]: ...

def enable_key_rotation(
    name: str,
    /,
    *,
    KeyId: str,
    RotationPeriodInDays: int = ...,
    result: type[_EnableKeyRotation] = ...,
    select: Callable[[Any], _EnableKeyRotation] = ...,
    **options: Unpack[CallOptions],
) -> Task[_EnableKeyRotation]: ...

def encapsulate(
    name: str,
    /,
    *,
    KeyId: str,
    EncapsulationAlgorithm: EncapsulationAlgorithmSpec | str,
    GrantTokens: Sequence[str] = ...,
    DryRun: bool = ...,
    result: type[_Encapsulate] = ...,
    select: Callable[[EncapsulateResponse], _Encapsulate] = ...,
    **options: Unpack[CallOptions],
) -> Task[_Encapsulate]: ...

def encrypt(
    name: str,
    /,
    *,
    KeyId: str,
    Plaintext: object,
    EncryptionContext: Mapping[str, str] = ...,
    GrantTokens: Sequence[str] = ...,
    EncryptionAlgorithm: EncryptionAlgorithmSpec | str = ...,
    DryRun: bool = ...,
    result: type[_Encrypt] = ...,
    select: Callable[[EncryptResponse], _Encrypt] = ...,
    **options: Unpack[CallOptions],
) -> Task[_Encrypt]: ...

def generate_data_key(
    name: str,
    /,
    *,
    KeyId: str,
    EncryptionContext: Mapping[str, str] = ...,
    NumberOfBytes: int = ...,
    KeySpec: DataKeySpec | str = ...,
    GrantTokens: Sequence[str] = ...,
    Recipient: RecipientInfoDict = ...,
    DryRun: bool = ...,
    result: type[_GenerateDataKey] = ...,
    select: Callable[[GenerateDataKeyResponse], _GenerateDataKey] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GenerateDataKey]: ...

def generate_data_key_pair(
    name: str,
    /,
    *,
    KeyId: str,
    KeyPairSpec: DataKeyPairSpec | str,
    EncryptionContext: Mapping[str, str] = ...,
    GrantTokens: Sequence[str] = ...,
    Recipient: RecipientInfoDict = ...,
    DryRun: bool = ...,
    result: type[_GenerateDataKeyPair] = ...,
    select: Callable[[GenerateDataKeyPairResponse], _GenerateDataKeyPair] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GenerateDataKeyPair]: ...

def generate_data_key_pair_without_plaintext(
    name: str,
    /,
    *,
    KeyId: str,
    KeyPairSpec: DataKeyPairSpec | str,
    EncryptionContext: Mapping[str, str] = ...,
    GrantTokens: Sequence[str] = ...,
    DryRun: bool = ...,
    result: type[_GenerateDataKeyPairWithoutPlaintext] = ...,
    select: Callable[[GenerateDataKeyPairWithoutPlaintextResponse], _GenerateDataKeyPairWithoutPlaintext] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GenerateDataKeyPairWithoutPlaintext]: ...

def generate_data_key_without_plaintext(
    name: str,
    /,
    *,
    KeyId: str,
    EncryptionContext: Mapping[str, str] = ...,
    KeySpec: DataKeySpec | str = ...,
    NumberOfBytes: int = ...,
    GrantTokens: Sequence[str] = ...,
    DryRun: bool = ...,
    result: type[_GenerateDataKeyWithoutPlaintext] = ...,
    select: Callable[[GenerateDataKeyWithoutPlaintextResponse], _GenerateDataKeyWithoutPlaintext] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GenerateDataKeyWithoutPlaintext]: ...

def generate_mac(
    name: str,
    /,
    *,
    Message: object,
    KeyId: str,
    MacAlgorithm: MacAlgorithmSpec | str,
    GrantTokens: Sequence[str] = ...,
    DryRun: bool = ...,
    result: type[_GenerateMac] = ...,
    select: Callable[[GenerateMacResponse], _GenerateMac] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GenerateMac]: ...

def generate_random(
    name: str,
    /,
    *,
    NumberOfBytes: int = ...,
    CustomKeyStoreId: str = ...,
    Recipient: RecipientInfoDict = ...,
    result: type[_GenerateRandom] = ...,
    select: Callable[[GenerateRandomResponse], _GenerateRandom] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GenerateRandom]: ...

def get_key_last_usage(
    name: str,
    /,
    *,
    KeyId: str,
    result: type[_GetKeyLastUsage] = ...,
    select: Callable[[GetKeyLastUsageResponse], _GetKeyLastUsage] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetKeyLastUsage]: ...

def get_key_policy(
    name: str,
    /,
    *,
    KeyId: str,
    PolicyName: str = ...,
    result: type[_GetKeyPolicy] = ...,
    select: Callable[[GetKeyPolicyResponse], _GetKeyPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetKeyPolicy]: ...

def get_key_rotation_status(
    name: str,
    /,
    *,
    KeyId: str,
    result: type[_GetKeyRotationStatus] = ...,
    select: Callable[[GetKeyRotationStatusResponse], _GetKeyRotationStatus] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetKeyRotationStatus]: ...

def get_parameters_for_import(
    name: str,
    /,
    *,
    KeyId: str,
    WrappingAlgorithm: AlgorithmSpec | str,
    WrappingKeySpec: WrappingKeySpec | str,
    result: type[_GetParametersForImport] = ...,
    select: Callable[[GetParametersForImportResponse], _GetParametersForImport] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetParametersForImport]: ...

def get_public_key(
    name: str,
    /,
    *,
    KeyId: str,
    GrantTokens: Sequence[str] = ...,
    result: type[_GetPublicKey] = ...,
    select: Callable[[GetPublicKeyResponse], _GetPublicKey] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetPublicKey]: ...

def import_key_material(
    name: str,
    /,
    *,
    KeyId: str,
    ImportToken: object,
    EncryptedKeyMaterial: object,
    ValidTo: str | datetime = ...,
    ExpirationModel: ExpirationModelType | str = ...,
    ImportType: ImportType | str = ...,
    KeyMaterialDescription: str = ...,
    KeyMaterialId: str = ...,
    result: type[_ImportKeyMaterial] = ...,
    select: Callable[[ImportKeyMaterialResponse], _ImportKeyMaterial] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ImportKeyMaterial]: ...

def list_aliases(
    name: str,
    /,
    *,
    KeyId: str = ...,
    Limit: int = ...,
    Marker: str = ...,
    result: type[_ListAliases] = ...,
    select: Callable[[ListAliasesResponse], _ListAliases] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListAliases]: ...

def list_grants(
    name: str,
    /,
    *,
    KeyId: str,
    Limit: int = ...,
    Marker: str = ...,
    GrantId: str = ...,
    GranteePrincipal: str = ...,
    GranteeServicePrincipal: str = ...,
    result: type[_ListGrants] = ...,
    select: Callable[[ListGrantsResponse], _ListGrants] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListGrants]: ...

def list_key_policies(
    name: str,
    /,
    *,
    KeyId: str,
    Limit: int = ...,
    Marker: str = ...,
    result: type[_ListKeyPolicies] = ...,
    select: Callable[[ListKeyPoliciesResponse], _ListKeyPolicies] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListKeyPolicies]: ...

def list_key_rotations(
    name: str,
    /,
    *,
    KeyId: str,
    IncludeKeyMaterial: IncludeKeyMaterial | str = ...,
    Limit: int = ...,
    Marker: str = ...,
    result: type[_ListKeyRotations] = ...,
    select: Callable[[ListKeyRotationsResponse], _ListKeyRotations] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListKeyRotations]: ...

def list_keys(
    name: str,
    /,
    *,
    Limit: int = ...,
    Marker: str = ...,
    ResourceOwners: Sequence[ResourceOwnerType | str] = ...,
    result: type[_ListKeys] = ...,
    select: Callable[[ListKeysResponse], _ListKeys] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListKeys]: ...

def list_resource_tags(
    name: str,
    /,
    *,
    KeyId: str,
    Limit: int = ...,
    Marker: str = ...,
    result: type[_ListResourceTags] = ...,
    select: Callable[[ListResourceTagsResponse], _ListResourceTags] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListResourceTags]: ...

def list_retirable_grants(
    name: str,
    /,
    *,
    Limit: int = ...,
    Marker: str = ...,
    RetiringPrincipal: str = ...,
    RetiringServicePrincipal: str = ...,
    result: type[_ListRetirableGrants] = ...,
    select: Callable[[ListGrantsResponse], _ListRetirableGrants] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListRetirableGrants]: ...

def put_key_policy(
    name: str,
    /,
    *,
    KeyId: str,
    Policy: str,
    PolicyName: str = ...,
    BypassPolicyLockoutSafetyCheck: bool = ...,
    result: type[_PutKeyPolicy] = ...,
    select: Callable[[Any], _PutKeyPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutKeyPolicy]: ...

def re_encrypt(
    name: str,
    /,
    *,
    DestinationKeyId: str,
    CiphertextBlob: object = ...,
    SourceEncryptionContext: Mapping[str, str] = ...,
    SourceKeyId: str = ...,
    DestinationEncryptionContext: Mapping[str, str] = ...,
    SourceEncryptionAlgorithm: EncryptionAlgorithmSpec | str = ...,
    DestinationEncryptionAlgorithm: EncryptionAlgorithmSpec | str = ...,
    GrantTokens: Sequence[str] = ...,
    DryRun: bool = ...,
    DryRunModifiers: Sequence[DryRunModifierType | str] = ...,
    result: type[_ReEncrypt] = ...,
    select: Callable[[ReEncryptResponse], _ReEncrypt] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ReEncrypt]: ...

def replicate_key(
    name: str,
    /,
    *,
    KeyId: str,
    ReplicaRegion: str,
    Policy: str = ...,
    BypassPolicyLockoutSafetyCheck: bool = ...,
    Description: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_ReplicateKey] = ...,
    select: Callable[[ReplicateKeyResponse], _ReplicateKey] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ReplicateKey]: ...

def retire_grant(
    name: str,
    /,
    *,
    GrantToken: str = ...,
    KeyId: str = ...,
    GrantId: str = ...,
    DryRun: bool = ...,
    result: type[_RetireGrant] = ...,
    select: Callable[[Any], _RetireGrant] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RetireGrant]: ...

def revoke_grant(
    name: str,
    /,
    *,
    KeyId: str,
    GrantId: str,
    DryRun: bool = ...,
    result: type[_RevokeGrant] = ...,
    select: Callable[[Any], _RevokeGrant] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RevokeGrant]: ...

def rotate_key_on_demand(
    name: str,
    /,
    *,
    KeyId: str,
    result: type[_RotateKeyOnDemand] = ...,
    select: Callable[[RotateKeyOnDemandResponse], _RotateKeyOnDemand] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RotateKeyOnDemand]: ...

def schedule_key_deletion(
    name: str,
    /,
    *,
    KeyId: str,
    PendingWindowInDays: int = ...,
    result: type[_ScheduleKeyDeletion] = ...,
    select: Callable[[ScheduleKeyDeletionResponse], _ScheduleKeyDeletion] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ScheduleKeyDeletion]: ...

def sign(
    name: str,
    /,
    *,
    KeyId: str,
    Message: object,
    SigningAlgorithm: SigningAlgorithmSpec | str,
    MessageType: MessageType | str = ...,
    GrantTokens: Sequence[str] = ...,
    DryRun: bool = ...,
    result: type[_Sign] = ...,
    select: Callable[[SignResponse], _Sign] = ...,
    **options: Unpack[CallOptions],
) -> Task[_Sign]: ...

def tag_resource(
    name: str,
    /,
    *,
    KeyId: str,
    Tags: Sequence[TagDict | Tag],
    result: type[_TagResource] = ...,
    select: Callable[[Any], _TagResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_TagResource]: ...

def untag_resource(
    name: str,
    /,
    *,
    KeyId: str,
    TagKeys: Sequence[str],
    result: type[_UntagResource] = ...,
    select: Callable[[Any], _UntagResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UntagResource]: ...

def update_alias(
    name: str,
    /,
    *,
    AliasName: str,
    TargetKeyId: str,
    result: type[_UpdateAlias] = ...,
    select: Callable[[Any], _UpdateAlias] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateAlias]: ...

def update_custom_key_store(
    name: str,
    /,
    *,
    CustomKeyStoreId: str,
    NewCustomKeyStoreName: str = ...,
    KeyStorePassword: str = ...,
    CloudHsmClusterId: str = ...,
    XksProxyUriEndpoint: str = ...,
    XksProxyUriPath: str = ...,
    XksProxyVpcEndpointServiceName: str = ...,
    XksProxyVpcEndpointServiceOwner: str = ...,
    XksProxyAuthenticationCredential: XksProxyAuthenticationCredentialTypeDict = ...,
    XksProxyConnectivity: XksProxyConnectivityType | str = ...,
    result: type[_UpdateCustomKeyStore] = ...,
    select: Callable[[UpdateCustomKeyStoreResponse], _UpdateCustomKeyStore] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateCustomKeyStore]: ...

def update_key_description(
    name: str,
    /,
    *,
    KeyId: str,
    Description: str,
    result: type[_UpdateKeyDescription] = ...,
    select: Callable[[Any], _UpdateKeyDescription] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateKeyDescription]: ...

def update_primary_region(
    name: str,
    /,
    *,
    KeyId: str,
    PrimaryRegion: str,
    result: type[_UpdatePrimaryRegion] = ...,
    select: Callable[[Any], _UpdatePrimaryRegion] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdatePrimaryRegion]: ...

def verify(
    name: str,
    /,
    *,
    KeyId: str,
    Message: object,
    Signature: object,
    SigningAlgorithm: SigningAlgorithmSpec | str,
    MessageType: MessageType | str = ...,
    GrantTokens: Sequence[str] = ...,
    DryRun: bool = ...,
    result: type[_Verify] = ...,
    select: Callable[[VerifyResponse], _Verify] = ...,
    **options: Unpack[CallOptions],
) -> Task[_Verify]: ...

def verify_mac(
    name: str,
    /,
    *,
    Message: object,
    KeyId: str,
    MacAlgorithm: MacAlgorithmSpec | str,
    Mac: object,
    GrantTokens: Sequence[str] = ...,
    DryRun: bool = ...,
    result: type[_VerifyMac] = ...,
    select: Callable[[VerifyMacResponse], _VerifyMac] = ...,
    **options: Unpack[CallOptions],
) -> Task[_VerifyMac]: ...
