"""sns: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

LanguageCodeString: TypeAlias = Literal["en-US", "en-GB", "es-419", "es-ES", "de-DE", "fr-CA", "fr-FR", "it-IT", "ja-JP", "pt-BR", "kr-KR", "zh-CN", "zh-TW"]
NumberCapability: TypeAlias = Literal["SMS", "MMS", "VOICE"]
RouteType: TypeAlias = Literal["Transactional", "Promotional", "Premium"]
SMSSandboxPhoneNumberVerificationStatus: TypeAlias = Literal["Pending", "Verified"]
_RouteType: TypeAlias = RouteType
_SdkHttpMetadata: TypeAlias = SdkHttpMetadata
_SdkResponseMetadata: TypeAlias = SdkResponseMetadata

class _Errors:
    AuthorizationErrorException: ErrorName
    BatchEntryIdsNotDistinctException: ErrorName
    BatchRequestTooLongException: ErrorName
    ConcurrentAccessException: ErrorName
    EmptyBatchRequestException: ErrorName
    EndpointDisabledException: ErrorName
    FilterPolicyLimitExceededException: ErrorName
    InternalErrorException: ErrorName
    InvalidBatchEntryIdException: ErrorName
    InvalidParameterException: ErrorName
    InvalidParameterValueException: ErrorName
    InvalidSecurityException: ErrorName
    InvalidStateException: ErrorName
    KmsAccessDeniedException: ErrorName
    KmsDisabledException: ErrorName
    KmsInvalidStateException: ErrorName
    KmsNotFoundException: ErrorName
    KmsOptInRequiredException: ErrorName
    KmsThrottlingException: ErrorName
    NotFoundException: ErrorName
    OptedOutException: ErrorName
    PlatformApplicationDisabledException: ErrorName
    ReplayLimitExceededException: ErrorName
    ResourceNotFoundException: ErrorName
    StaleTagException: ErrorName
    SubscriptionLimitExceededException: ErrorName
    TagLimitExceededException: ErrorName
    TagPolicyException: ErrorName
    ThrottledException: ErrorName
    TooManyEntriesInBatchRequestException: ErrorName
    TopicLimitExceededException: ErrorName
    UserErrorException: ErrorName
    ValidationException: ErrorName
    VerificationException: ErrorName

errors: _Errors

class AddPermissionInputDict(TypedDict, total=False):
    TopicArn: Required[str]
    Label: Required[str]
    AwsAccountId: Required[Sequence[str]]
    ActionName: Required[Sequence[str]]

class CheckIfPhoneNumberIsOptedOutInputDict(TypedDict, total=False):
    PhoneNumber: Required[str]

class ConfirmSubscriptionInputDict(TypedDict, total=False):
    TopicArn: Required[str]
    Token: Required[str]
    AuthenticateOnUnsubscribe: str

class CreatePlatformApplicationInputDict(TypedDict, total=False):
    Name: Required[str]
    Platform: Required[str]
    Attributes: Required[Mapping[str, str]]

class CreatePlatformEndpointInputDict(TypedDict, total=False):
    PlatformApplicationArn: Required[str]
    Token: Required[str]
    CustomUserData: str
    Attributes: Mapping[str, str]

class CreateSMSSandboxPhoneNumberInputDict(TypedDict, total=False):
    PhoneNumber: Required[str]
    LanguageCode: LanguageCodeString | str

class CreateTopicInputDict(TypedDict, total=False):
    Name: Required[str]
    Attributes: Mapping[str, str]
    Tags: Sequence[TagDict | Tag]
    DataProtectionPolicy: str

class DeleteEndpointInputDict(TypedDict, total=False):
    EndpointArn: Required[str]

class DeletePlatformApplicationInputDict(TypedDict, total=False):
    PlatformApplicationArn: Required[str]

class DeleteSMSSandboxPhoneNumberInputDict(TypedDict, total=False):
    PhoneNumber: Required[str]

class DeleteTopicInputDict(TypedDict, total=False):
    TopicArn: Required[str]

class GetDataProtectionPolicyInputDict(TypedDict, total=False):
    ResourceArn: Required[str]

class GetEndpointAttributesInputDict(TypedDict, total=False):
    EndpointArn: Required[str]

class GetPlatformApplicationAttributesInputDict(TypedDict, total=False):
    PlatformApplicationArn: Required[str]

class GetSMSAttributesInputDict(TypedDict, total=False):
    Attributes: Sequence[str]

class GetSMSSandboxAccountStatusInputDict(TypedDict, total=False):
    ...

class GetSubscriptionAttributesInputDict(TypedDict, total=False):
    SubscriptionArn: Required[str]

class GetTopicAttributesInputDict(TypedDict, total=False):
    TopicArn: Required[str]

class ListEndpointsByPlatformApplicationInputDict(TypedDict, total=False):
    PlatformApplicationArn: Required[str]
    NextToken: str

class ListOriginationNumbersRequestDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int

class ListPhoneNumbersOptedOutInputDict(TypedDict, total=False):
    NextToken: str

class ListPlatformApplicationsInputDict(TypedDict, total=False):
    NextToken: str

class ListSMSSandboxPhoneNumbersInputDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int

class ListSubscriptionsByTopicInputDict(TypedDict, total=False):
    TopicArn: Required[str]
    NextToken: str

class ListSubscriptionsInputDict(TypedDict, total=False):
    NextToken: str

class ListTagsForResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]

class ListTopicsInputDict(TypedDict, total=False):
    NextToken: str

class MessageAttributeValueDict(TypedDict, total=False):
    DataType: Required[str]
    StringValue: str
    BinaryValue: object

class OptInPhoneNumberInputDict(TypedDict, total=False):
    PhoneNumber: Required[str]

class PublishBatchInputDict(TypedDict, total=False):
    TopicArn: Required[str]
    PublishBatchRequestEntries: Required[Sequence[PublishBatchRequestEntryDict]]

class PublishBatchRequestEntryDict(TypedDict, total=False):
    Id: Required[str]
    Message: Required[str]
    Subject: str
    MessageStructure: str
    MessageAttributes: Mapping[str, MessageAttributeValueDict]
    MessageDeduplicationId: str
    MessageGroupId: str

class PublishInputDict(TypedDict, total=False):
    TopicArn: str
    TargetArn: str
    PhoneNumber: str
    Message: Required[Any]
    Subject: str
    MessageStructure: str
    MessageAttributes: Mapping[str, MessageAttributeValueDict]
    MessageDeduplicationId: str
    MessageGroupId: str

class PutDataProtectionPolicyInputDict(TypedDict, total=False):
    ResourceArn: Required[str]
    DataProtectionPolicy: Required[str]

class RemovePermissionInputDict(TypedDict, total=False):
    TopicArn: Required[str]
    Label: Required[str]

class SetEndpointAttributesInputDict(TypedDict, total=False):
    EndpointArn: Required[str]
    Attributes: Required[Mapping[str, str]]

class SetPlatformApplicationAttributesInputDict(TypedDict, total=False):
    PlatformApplicationArn: Required[str]
    Attributes: Required[Mapping[str, str]]

class SetSMSAttributesInputDict(TypedDict, total=False):
    Attributes: Required[Mapping[str, str]]

class SetSubscriptionAttributesInputDict(TypedDict, total=False):
    SubscriptionArn: Required[str]
    AttributeName: Required[str]
    AttributeValue: str

class SetTopicAttributesInputDict(TypedDict, total=False):
    TopicArn: Required[str]
    AttributeName: Required[str]
    AttributeValue: str

class SubscribeInputDict(TypedDict, total=False):
    TopicArn: Required[str]
    Protocol: Required[str]
    Endpoint: str
    Attributes: Mapping[str, str]
    ReturnSubscriptionArn: bool

class TagDict(TypedDict, total=False):
    Key: Required[str]
    Value: Required[str]

class TagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    Tags: Required[Sequence[TagDict | Tag]]

class UnsubscribeInputDict(TypedDict, total=False):
    SubscriptionArn: Required[str]

class UntagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    TagKeys: Required[Sequence[str]]

class VerifySMSSandboxPhoneNumberInputDict(TypedDict, total=False):
    PhoneNumber: Required[str]
    OneTimePassword: Required[str]

class BatchResultErrorEntry:
    Id: str
    Code: str
    Message: str
    SenderFault: bool

class CheckIfPhoneNumberIsOptedOutResponse:
    IsOptedOut: bool

class ConfirmSubscriptionResponse:
    SubscriptionArn: str

class CreateEndpointResponse:
    EndpointArn: str

class CreatePlatformApplicationResponse:
    PlatformApplicationArn: str

class CreateSMSSandboxPhoneNumberResult:
    ...

class CreateTopicResponse:
    TopicArn: str

class DeleteSMSSandboxPhoneNumberResult:
    ...

class Endpoint:
    EndpointArn: str
    Attributes: dict[str, str]

class GetDataProtectionPolicyResponse:
    DataProtectionPolicy: str

class GetEndpointAttributesResponse:
    Attributes: dict[str, str]

class GetPlatformApplicationAttributesResponse:
    Attributes: dict[str, str]

class GetSMSAttributesResponse:
    Attributes: dict[str, str]

class GetSMSSandboxAccountStatusResult:
    IsInSandbox: bool

class GetSubscriptionAttributesResponse:
    Attributes: dict[str, str]

class GetTopicAttributesResponse:
    Attributes: dict[str, str]

class ListEndpointsByPlatformApplicationResponse:
    Endpoints: list[Endpoint]
    NextToken: str

class ListOriginationNumbersResult:
    NextToken: str
    PhoneNumbers: list[PhoneNumberInformation]

class ListPhoneNumbersOptedOutResponse:
    PhoneNumbers: list[str]
    NextToken: str

class ListPlatformApplicationsResponse:
    PlatformApplications: list[PlatformApplication]
    NextToken: str

class ListSMSSandboxPhoneNumbersResult:
    PhoneNumbers: list[SMSSandboxPhoneNumber]
    NextToken: str

class ListSubscriptionsByTopicResponse:
    Subscriptions: list[Subscription]
    NextToken: str

class ListSubscriptionsResponse:
    Subscriptions: list[Subscription]
    NextToken: str

class ListTagsForResourceResponse:
    Tags: list[Tag]

class ListTopicsResponse:
    Topics: list[Topic]
    NextToken: str

class OptInPhoneNumberResponse:
    ...

class PhoneNumberInformation:
    CreatedAt: str
    PhoneNumber: str
    Status: str
    Iso2CountryCode: str
    RouteType: _RouteType
    NumberCapabilities: list[NumberCapability]

class PlatformApplication:
    PlatformApplicationArn: str
    Attributes: dict[str, str]

class PublishBatchResponse:
    Successful: list[PublishBatchResultEntry]
    Failed: list[BatchResultErrorEntry]

class PublishBatchResultEntry:
    Id: str
    MessageId: str
    SequenceNumber: str

class PublishResponse:
    MessageId: str
    SequenceNumber: str
    SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata

class SMSSandboxPhoneNumber:
    PhoneNumber: str
    Status: SMSSandboxPhoneNumberVerificationStatus

class SdkHttpMetadata:
    AllHttpHeaders: dict[str, list[str]]
    HttpHeaders: dict[str, str]
    HttpStatusCode: int

class SdkResponseMetadata:
    RequestId: str

class SetSMSAttributesResponse:
    ...

class SubscribeResponse:
    SubscriptionArn: str

class Subscription:
    SubscriptionArn: str
    Owner: str
    Protocol: str
    Endpoint: str
    TopicArn: str

class Tag:
    Key: str
    Value: str

class TagResourceResponse:
    ...

class Topic:
    TopicArn: str

class UntagResourceResponse:
    ...

class VerifySMSSandboxPhoneNumberResult:
    ...

_AddPermission = TypeVar("_AddPermission", default=Any)
_CheckIfPhoneNumberIsOptedOut = TypeVar("_CheckIfPhoneNumberIsOptedOut", default=CheckIfPhoneNumberIsOptedOutResponse)
_ConfirmSubscription = TypeVar("_ConfirmSubscription", default=ConfirmSubscriptionResponse)
_CreatePlatformApplication = TypeVar("_CreatePlatformApplication", default=CreatePlatformApplicationResponse)
_CreatePlatformEndpoint = TypeVar("_CreatePlatformEndpoint", default=CreateEndpointResponse)
_CreateSmsSandboxPhoneNumber = TypeVar("_CreateSmsSandboxPhoneNumber", default=CreateSMSSandboxPhoneNumberResult)
_CreateTopic = TypeVar("_CreateTopic", default=CreateTopicResponse)
_DeleteEndpoint = TypeVar("_DeleteEndpoint", default=Any)
_DeletePlatformApplication = TypeVar("_DeletePlatformApplication", default=Any)
_DeleteSmsSandboxPhoneNumber = TypeVar("_DeleteSmsSandboxPhoneNumber", default=DeleteSMSSandboxPhoneNumberResult)
_DeleteTopic = TypeVar("_DeleteTopic", default=Any)
_GetDataProtectionPolicy = TypeVar("_GetDataProtectionPolicy", default=GetDataProtectionPolicyResponse)
_GetEndpointAttributes = TypeVar("_GetEndpointAttributes", default=GetEndpointAttributesResponse)
_GetPlatformApplicationAttributes = TypeVar("_GetPlatformApplicationAttributes", default=GetPlatformApplicationAttributesResponse)
_GetSmsAttributes = TypeVar("_GetSmsAttributes", default=GetSMSAttributesResponse)
_GetSmsSandboxAccountStatus = TypeVar("_GetSmsSandboxAccountStatus", default=GetSMSSandboxAccountStatusResult)
_GetSubscriptionAttributes = TypeVar("_GetSubscriptionAttributes", default=GetSubscriptionAttributesResponse)
_GetTopicAttributes = TypeVar("_GetTopicAttributes", default=GetTopicAttributesResponse)
_ListEndpointsByPlatformApplication = TypeVar("_ListEndpointsByPlatformApplication", default=ListEndpointsByPlatformApplicationResponse)
_ListOriginationNumbers = TypeVar("_ListOriginationNumbers", default=ListOriginationNumbersResult)
_ListPhoneNumbersOptedOut = TypeVar("_ListPhoneNumbersOptedOut", default=ListPhoneNumbersOptedOutResponse)
_ListPlatformApplications = TypeVar("_ListPlatformApplications", default=ListPlatformApplicationsResponse)
_ListSmsSandboxPhoneNumbers = TypeVar("_ListSmsSandboxPhoneNumbers", default=ListSMSSandboxPhoneNumbersResult)
_ListSubscriptions = TypeVar("_ListSubscriptions", default=ListSubscriptionsResponse)
_ListSubscriptionsByTopic = TypeVar("_ListSubscriptionsByTopic", default=ListSubscriptionsByTopicResponse)
_ListTagsForResource = TypeVar("_ListTagsForResource", default=ListTagsForResourceResponse)
_ListTopics = TypeVar("_ListTopics", default=ListTopicsResponse)
_OptInPhoneNumber = TypeVar("_OptInPhoneNumber", default=OptInPhoneNumberResponse)
_Publish = TypeVar("_Publish", default=PublishResponse)
_PublishAnswered = TypeVar("_PublishAnswered", default=Any)
_PublishBatch = TypeVar("_PublishBatch", default=PublishBatchResponse)
_PutDataProtectionPolicy = TypeVar("_PutDataProtectionPolicy", default=Any)
_RemovePermission = TypeVar("_RemovePermission", default=Any)
_SetEndpointAttributes = TypeVar("_SetEndpointAttributes", default=Any)
_SetPlatformApplicationAttributes = TypeVar("_SetPlatformApplicationAttributes", default=Any)
_SetSmsAttributes = TypeVar("_SetSmsAttributes", default=SetSMSAttributesResponse)
_SetSubscriptionAttributes = TypeVar("_SetSubscriptionAttributes", default=Any)
_SetTopicAttributes = TypeVar("_SetTopicAttributes", default=Any)
_Subscribe = TypeVar("_Subscribe", default=SubscribeResponse)
_TagResource = TypeVar("_TagResource", default=TagResourceResponse)
_Unsubscribe = TypeVar("_Unsubscribe", default=Any)
_UntagResource = TypeVar("_UntagResource", default=UntagResourceResponse)
_VerifySmsSandboxPhoneNumber = TypeVar("_VerifySmsSandboxPhoneNumber", default=VerifySMSSandboxPhoneNumberResult)

def add_permission(
    name: str,
    /,
    *,
    TopicArn: str,
    Label: str,
    AwsAccountId: Sequence[str],
    ActionName: Sequence[str],
    result: type[_AddPermission] = ...,
    select: Callable[[Any], _AddPermission] = ...,
    **options: Unpack[CallOptions],
) -> Task[_AddPermission]: ...

def check_if_phone_number_is_opted_out(
    name: str,
    /,
    *,
    PhoneNumber: str,
    result: type[_CheckIfPhoneNumberIsOptedOut] = ...,
    select: Callable[[CheckIfPhoneNumberIsOptedOutResponse], _CheckIfPhoneNumberIsOptedOut] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CheckIfPhoneNumberIsOptedOut]: ...

def confirm_subscription(
    name: str,
    /,
    *,
    TopicArn: str,
    Token: str,
    AuthenticateOnUnsubscribe: str = ...,
    result: type[_ConfirmSubscription] = ...,
    select: Callable[[ConfirmSubscriptionResponse], _ConfirmSubscription] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ConfirmSubscription]: ...

def create_platform_application(
    name: str,
    /,
    *,
    Name: str,
    Platform: str,
    Attributes: Mapping[str, str],
    result: type[_CreatePlatformApplication] = ...,
    select: Callable[[CreatePlatformApplicationResponse], _CreatePlatformApplication] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreatePlatformApplication]: ...

def create_platform_endpoint(
    name: str,
    /,
    *,
    PlatformApplicationArn: str,
    Token: str,
    CustomUserData: str = ...,
    Attributes: Mapping[str, str] = ...,
    result: type[_CreatePlatformEndpoint] = ...,
    select: Callable[[CreateEndpointResponse], _CreatePlatformEndpoint] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreatePlatformEndpoint]: ...

def create_sms_sandbox_phone_number(
    name: str,
    /,
    *,
    PhoneNumber: str,
    LanguageCode: LanguageCodeString | str = ...,
    result: type[_CreateSmsSandboxPhoneNumber] = ...,
    select: Callable[[CreateSMSSandboxPhoneNumberResult], _CreateSmsSandboxPhoneNumber] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateSmsSandboxPhoneNumber]: ...

def create_topic(
    name: str,
    /,
    *,
    Name: str,
    Attributes: Mapping[str, str] = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    DataProtectionPolicy: str = ...,
    result: type[_CreateTopic] = ...,
    select: Callable[[CreateTopicResponse], _CreateTopic] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateTopic]: ...

def delete_endpoint(
    name: str,
    /,
    *,
    EndpointArn: str,
    result: type[_DeleteEndpoint] = ...,
    select: Callable[[Any], _DeleteEndpoint] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteEndpoint]: ...

def delete_platform_application(
    name: str,
    /,
    *,
    PlatformApplicationArn: str,
    result: type[_DeletePlatformApplication] = ...,
    select: Callable[[Any], _DeletePlatformApplication] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeletePlatformApplication]: ...

def delete_sms_sandbox_phone_number(
    name: str,
    /,
    *,
    PhoneNumber: str,
    result: type[_DeleteSmsSandboxPhoneNumber] = ...,
    select: Callable[[DeleteSMSSandboxPhoneNumberResult], _DeleteSmsSandboxPhoneNumber] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteSmsSandboxPhoneNumber]: ...

def delete_topic(
    name: str,
    /,
    *,
    TopicArn: str,
    result: type[_DeleteTopic] = ...,
    select: Callable[[Any], _DeleteTopic] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteTopic]: ...

def get_data_protection_policy(
    name: str,
    /,
    *,
    ResourceArn: str,
    result: type[_GetDataProtectionPolicy] = ...,
    select: Callable[[GetDataProtectionPolicyResponse], _GetDataProtectionPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDataProtectionPolicy]: ...

def get_endpoint_attributes(
    name: str,
    /,
    *,
    EndpointArn: str,
    result: type[_GetEndpointAttributes] = ...,
    select: Callable[[GetEndpointAttributesResponse], _GetEndpointAttributes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetEndpointAttributes]: ...

def get_platform_application_attributes(
    name: str,
    /,
    *,
    PlatformApplicationArn: str,
    result: type[_GetPlatformApplicationAttributes] = ...,
    select: Callable[[GetPlatformApplicationAttributesResponse], _GetPlatformApplicationAttributes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetPlatformApplicationAttributes]: ...

def get_sms_attributes(
    name: str,
    /,
    *,
    Attributes: Sequence[str] = ...,
    result: type[_GetSmsAttributes] = ...,
    select: Callable[[GetSMSAttributesResponse], _GetSmsAttributes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetSmsAttributes]: ...

def get_sms_sandbox_account_status(
    name: str,
    /,
    *,
    result: type[_GetSmsSandboxAccountStatus] = ...,
    select: Callable[[GetSMSSandboxAccountStatusResult], _GetSmsSandboxAccountStatus] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetSmsSandboxAccountStatus]: ...

def get_subscription_attributes(
    name: str,
    /,
    *,
    SubscriptionArn: str,
    result: type[_GetSubscriptionAttributes] = ...,
    select: Callable[[GetSubscriptionAttributesResponse], _GetSubscriptionAttributes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetSubscriptionAttributes]: ...

def get_topic_attributes(
    name: str,
    /,
    *,
    TopicArn: str,
    result: type[_GetTopicAttributes] = ...,
    select: Callable[[GetTopicAttributesResponse], _GetTopicAttributes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetTopicAttributes]: ...

def list_endpoints_by_platform_application(
    name: str,
    /,
    *,
    PlatformApplicationArn: str,
    NextToken: str = ...,
    result: type[_ListEndpointsByPlatformApplication] = ...,
    select: Callable[[ListEndpointsByPlatformApplicationResponse], _ListEndpointsByPlatformApplication] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListEndpointsByPlatformApplication]: ...

def list_origination_numbers(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListOriginationNumbers] = ...,
    select: Callable[[ListOriginationNumbersResult], _ListOriginationNumbers] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListOriginationNumbers]: ...

def list_phone_numbers_opted_out(
    name: str,
    /,
    *,
    NextToken: str = ...,
    result: type[_ListPhoneNumbersOptedOut] = ...,
    select: Callable[[ListPhoneNumbersOptedOutResponse], _ListPhoneNumbersOptedOut] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListPhoneNumbersOptedOut]: ...

def list_platform_applications(
    name: str,
    /,
    *,
    NextToken: str = ...,
    result: type[_ListPlatformApplications] = ...,
    select: Callable[[ListPlatformApplicationsResponse], _ListPlatformApplications] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListPlatformApplications]: ...

def list_sms_sandbox_phone_numbers(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListSmsSandboxPhoneNumbers] = ...,
    select: Callable[[ListSMSSandboxPhoneNumbersResult], _ListSmsSandboxPhoneNumbers] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListSmsSandboxPhoneNumbers]: ...

def list_subscriptions(
    name: str,
    /,
    *,
    NextToken: str = ...,
    result: type[_ListSubscriptions] = ...,
    select: Callable[[ListSubscriptionsResponse], _ListSubscriptions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListSubscriptions]: ...

def list_subscriptions_by_topic(
    name: str,
    /,
    *,
    TopicArn: str,
    NextToken: str = ...,
    result: type[_ListSubscriptionsByTopic] = ...,
    select: Callable[[ListSubscriptionsByTopicResponse], _ListSubscriptionsByTopic] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListSubscriptionsByTopic]: ...

def list_tags_for_resource(
    name: str,
    /,
    *,
    ResourceArn: str,
    result: type[_ListTagsForResource] = ...,
    select: Callable[[ListTagsForResourceResponse], _ListTagsForResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTagsForResource]: ...

def list_topics(
    name: str,
    /,
    *,
    NextToken: str = ...,
    result: type[_ListTopics] = ...,
    select: Callable[[ListTopicsResponse], _ListTopics] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTopics]: ...

def opt_in_phone_number(
    name: str,
    /,
    *,
    PhoneNumber: str,
    result: type[_OptInPhoneNumber] = ...,
    select: Callable[[OptInPhoneNumberResponse], _OptInPhoneNumber] = ...,
    **options: Unpack[CallOptions],
) -> Task[_OptInPhoneNumber]: ...

@overload
def publish(
    name: str,
    /,
    *,
    Message: Any,
    TopicArn: str = ...,
    TargetArn: str = ...,
    PhoneNumber: str = ...,
    Subject: str = ...,
    MessageStructure: str = ...,
    MessageAttributes: Mapping[str, MessageAttributeValueDict] = ...,
    MessageDeduplicationId: str = ...,
    MessageGroupId: str = ...,
    result: type[_Publish] = ...,
    select: Callable[[PublishResponse], _Publish] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_Publish]: ...

@overload
def publish(
    name: str,
    /,
    *,
    Message: Any,
    TopicArn: str = ...,
    TargetArn: str = ...,
    PhoneNumber: str = ...,
    Subject: str = ...,
    MessageStructure: str = ...,
    MessageAttributes: Mapping[str, MessageAttributeValueDict] = ...,
    MessageDeduplicationId: str = ...,
    MessageGroupId: str = ...,
    wait_for_task_token: Literal[True],
    result: type[_PublishAnswered] = ...,
    select: Callable[[Any], _PublishAnswered] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_PublishAnswered]: ...

def publish_batch(
    name: str,
    /,
    *,
    TopicArn: str,
    PublishBatchRequestEntries: Sequence[PublishBatchRequestEntryDict],
    result: type[_PublishBatch] = ...,
    select: Callable[[PublishBatchResponse], _PublishBatch] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PublishBatch]: ...

def put_data_protection_policy(
    name: str,
    /,
    *,
    ResourceArn: str,
    DataProtectionPolicy: str,
    result: type[_PutDataProtectionPolicy] = ...,
    select: Callable[[Any], _PutDataProtectionPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutDataProtectionPolicy]: ...

def remove_permission(
    name: str,
    /,
    *,
    TopicArn: str,
    Label: str,
    result: type[_RemovePermission] = ...,
    select: Callable[[Any], _RemovePermission] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RemovePermission]: ...

def set_endpoint_attributes(
    name: str,
    /,
    *,
    EndpointArn: str,
    Attributes: Mapping[str, str],
    result: type[_SetEndpointAttributes] = ...,
    select: Callable[[Any], _SetEndpointAttributes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_SetEndpointAttributes]: ...

def set_platform_application_attributes(
    name: str,
    /,
    *,
    PlatformApplicationArn: str,
    Attributes: Mapping[str, str],
    result: type[_SetPlatformApplicationAttributes] = ...,
    select: Callable[[Any], _SetPlatformApplicationAttributes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_SetPlatformApplicationAttributes]: ...

def set_sms_attributes(
    name: str,
    /,
    *,
    Attributes: Mapping[str, str],
    result: type[_SetSmsAttributes] = ...,
    select: Callable[[SetSMSAttributesResponse], _SetSmsAttributes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_SetSmsAttributes]: ...

def set_subscription_attributes(
    name: str,
    /,
    *,
    SubscriptionArn: str,
    AttributeName: str,
    AttributeValue: str = ...,
    result: type[_SetSubscriptionAttributes] = ...,
    select: Callable[[Any], _SetSubscriptionAttributes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_SetSubscriptionAttributes]: ...

def set_topic_attributes(
    name: str,
    /,
    *,
    TopicArn: str,
    AttributeName: str,
    AttributeValue: str = ...,
    result: type[_SetTopicAttributes] = ...,
    select: Callable[[Any], _SetTopicAttributes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_SetTopicAttributes]: ...

def subscribe(
    name: str,
    /,
    *,
    TopicArn: str,
    Protocol: str,
    Endpoint: str = ...,
    Attributes: Mapping[str, str] = ...,
    ReturnSubscriptionArn: bool = ...,
    result: type[_Subscribe] = ...,
    select: Callable[[SubscribeResponse], _Subscribe] = ...,
    **options: Unpack[CallOptions],
) -> Task[_Subscribe]: ...

def tag_resource(
    name: str,
    /,
    *,
    ResourceArn: str,
    Tags: Sequence[TagDict | Tag],
    result: type[_TagResource] = ...,
    select: Callable[[TagResourceResponse], _TagResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_TagResource]: ...

def unsubscribe(
    name: str,
    /,
    *,
    SubscriptionArn: str,
    result: type[_Unsubscribe] = ...,
    select: Callable[[Any], _Unsubscribe] = ...,
    **options: Unpack[CallOptions],
) -> Task[_Unsubscribe]: ...

def untag_resource(
    name: str,
    /,
    *,
    ResourceArn: str,
    TagKeys: Sequence[str],
    result: type[_UntagResource] = ...,
    select: Callable[[UntagResourceResponse], _UntagResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UntagResource]: ...

def verify_sms_sandbox_phone_number(
    name: str,
    /,
    *,
    PhoneNumber: str,
    OneTimePassword: str,
    result: type[_VerifySmsSandboxPhoneNumber] = ...,
    select: Callable[[VerifySMSSandboxPhoneNumberResult], _VerifySmsSandboxPhoneNumber] = ...,
    **options: Unpack[CallOptions],
) -> Task[_VerifySmsSandboxPhoneNumber]: ...
