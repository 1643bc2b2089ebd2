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
    AuthorizationErrorException: ErrorName; BatchEntryIdsNotDistinctException: ErrorName
    BatchRequestTooLongException: ErrorName; ConcurrentAccessException: ErrorName
    EmptyBatchRequestException: ErrorName; EndpointDisabledException: ErrorName
    FilterPolicyLimitExceededException: ErrorName; InternalErrorException: ErrorName
    InvalidBatchEntryIdException: ErrorName; InvalidParameterException: ErrorName
    InvalidParameterValueException: ErrorName; InvalidSecurityException: ErrorName; InvalidStateException: ErrorName
    KmsAccessDeniedException: ErrorName; KmsDisabledException: ErrorName; KmsInvalidStateException: ErrorName
    KmsNotFoundException: ErrorName; KmsOptInRequiredException: ErrorName; KmsThrottlingException: ErrorName
    NotFoundException: ErrorName; OptedOutException: ErrorName; PlatformApplicationDisabledException: ErrorName
    ReplayLimitExceededException: ErrorName; ResourceNotFoundException: ErrorName; StaleTagException: ErrorName
    SubscriptionLimitExceededException: ErrorName; TagLimitExceededException: ErrorName; TagPolicyException: ErrorName
    ThrottledException: ErrorName; TooManyEntriesInBatchRequestException: ErrorName
    TopicLimitExceededException: ErrorName; UserErrorException: ErrorName; ValidationException: ErrorName
    VerificationException: ErrorName
errors: _Errors

class AddPermissionInputDict(TypedDict, total=False):
    TopicArn: Required[str]; Label: Required[str]; AwsAccountId: Required[Sequence[str]]
    ActionName: Required[Sequence[str]]
class CheckIfPhoneNumberIsOptedOutInputDict(TypedDict, total=False):
    PhoneNumber: Required[str]
class ConfirmSubscriptionInputDict(TypedDict, total=False):
    TopicArn: Required[str]; Token: Required[str]; AuthenticateOnUnsubscribe: str
class CreatePlatformApplicationInputDict(TypedDict, total=False):
    Name: Required[str]; Platform: Required[str]; Attributes: Required[Mapping[str, str]]
class CreatePlatformEndpointInputDict(TypedDict, total=False):
    PlatformApplicationArn: Required[str]; Token: Required[str]; CustomUserData: str; Attributes: Mapping[str, str]
class CreateSMSSandboxPhoneNumberInputDict(TypedDict, total=False):
    PhoneNumber: Required[str]; LanguageCode: LanguageCodeString | str
class CreateTopicInputDict(TypedDict, total=False):
    Name: Required[str]; Attributes: Mapping[str, str]; Tags: Sequence[TagDict | Tag]; DataProtectionPolicy: str
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
    PlatformApplicationArn: Required[str]; NextToken: str
class ListOriginationNumbersRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int
class ListPhoneNumbersOptedOutInputDict(TypedDict, total=False):
    NextToken: str
class ListPlatformApplicationsInputDict(TypedDict, total=False):
    NextToken: str
class ListSMSSandboxPhoneNumbersInputDict(TypedDict, total=False):
    NextToken: str; MaxResults: int
class ListSubscriptionsByTopicInputDict(TypedDict, total=False):
    TopicArn: Required[str]; NextToken: str
class ListSubscriptionsInputDict(TypedDict, total=False):
    NextToken: str
class ListTagsForResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
class ListTopicsInputDict(TypedDict, total=False):
    NextToken: str
class MessageAttributeValueDict(TypedDict, total=False):
    DataType: Required[str]; StringValue: str; BinaryValue: object
class OptInPhoneNumberInputDict(TypedDict, total=False):
    PhoneNumber: Required[str]
class PublishBatchInputDict(TypedDict, total=False):
    TopicArn: Required[str]; PublishBatchRequestEntries: Required[Sequence[PublishBatchRequestEntryDict]]
class PublishBatchRequestEntryDict(TypedDict, total=False):
    Id: Required[str]; Message: Required[str]; Subject: str; MessageStructure: str
    MessageAttributes: Mapping[str, MessageAttributeValueDict]; MessageDeduplicationId: str; MessageGroupId: str
class PublishInputDict(TypedDict, total=False):
    TopicArn: str; TargetArn: str; PhoneNumber: str; Message: Required[Any]; Subject: str; MessageStructure: str
    MessageAttributes: Mapping[str, MessageAttributeValueDict]; MessageDeduplicationId: str; MessageGroupId: str
class PutDataProtectionPolicyInputDict(TypedDict, total=False):
    ResourceArn: Required[str]; DataProtectionPolicy: Required[str]
class RemovePermissionInputDict(TypedDict, total=False):
    TopicArn: Required[str]; Label: Required[str]
class SetEndpointAttributesInputDict(TypedDict, total=False):
    EndpointArn: Required[str]; Attributes: Required[Mapping[str, str]]
class SetPlatformApplicationAttributesInputDict(TypedDict, total=False):
    PlatformApplicationArn: Required[str]; Attributes: Required[Mapping[str, str]]
class SetSMSAttributesInputDict(TypedDict, total=False):
    Attributes: Required[Mapping[str, str]]
class SetSubscriptionAttributesInputDict(TypedDict, total=False):
    SubscriptionArn: Required[str]; AttributeName: Required[str]; AttributeValue: str
class SetTopicAttributesInputDict(TypedDict, total=False):
    TopicArn: Required[str]; AttributeName: Required[str]; AttributeValue: str
class SubscribeInputDict(TypedDict, total=False):
    TopicArn: Required[str]; Protocol: Required[str]; Endpoint: str; Attributes: Mapping[str, str]
    ReturnSubscriptionArn: bool
class TagDict(TypedDict, total=False):
    Key: Required[str]; Value: Required[str]
class TagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; Tags: Required[Sequence[TagDict | Tag]]
class UnsubscribeInputDict(TypedDict, total=False):
    SubscriptionArn: Required[str]
class UntagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
class VerifySMSSandboxPhoneNumberInputDict(TypedDict, total=False):
    PhoneNumber: Required[str]; OneTimePassword: Required[str]
class BatchResultErrorEntry:
    Id: str; Code: str; Message: str; SenderFault: bool
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
    EndpointArn: str; Attributes: dict[str, str]
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
    Endpoints: list[Endpoint]; NextToken: str
class ListOriginationNumbersResult:
    NextToken: str; PhoneNumbers: list[PhoneNumberInformation]
class ListPhoneNumbersOptedOutResponse:
    PhoneNumbers: list[str]; NextToken: str
class ListPlatformApplicationsResponse:
    PlatformApplications: list[PlatformApplication]; NextToken: str
class ListSMSSandboxPhoneNumbersResult:
    PhoneNumbers: list[SMSSandboxPhoneNumber]; NextToken: str
class ListSubscriptionsByTopicResponse:
    Subscriptions: list[Subscription]; NextToken: str
class ListSubscriptionsResponse:
    Subscriptions: list[Subscription]; NextToken: str
class ListTagsForResourceResponse:
    Tags: list[Tag]
class ListTopicsResponse:
    Topics: list[Topic]; NextToken: str
class OptInPhoneNumberResponse:
    ...
class PhoneNumberInformation:
    CreatedAt: str; PhoneNumber: str; Status: str; Iso2CountryCode: str; RouteType: _RouteType
    NumberCapabilities: list[NumberCapability]
class PlatformApplication:
    PlatformApplicationArn: str; Attributes: dict[str, str]
class PublishBatchResponse:
    Successful: list[PublishBatchResultEntry]; Failed: list[BatchResultErrorEntry]
class PublishBatchResultEntry:
    Id: str; MessageId: str; SequenceNumber: str
class PublishResponse:
    MessageId: str; SequenceNumber: str; SdkHttpMetadata: _SdkHttpMetadata; SdkResponseMetadata: _SdkResponseMetadata
class SMSSandboxPhoneNumber:
    PhoneNumber: str; Status: SMSSandboxPhoneNumberVerificationStatus
class SdkHttpMetadata:
    AllHttpHeaders: dict[str, list[str]]; HttpHeaders: dict[str, str]; HttpStatusCode: int
class SdkResponseMetadata:
    RequestId: str
class SetSMSAttributesResponse:
    ...
class SubscribeResponse:
    SubscriptionArn: str
class Subscription:
    SubscriptionArn: str; Owner: str; Protocol: str; Endpoint: str; TopicArn: str
class Tag:
    Key: str; Value: str
class TagResourceResponse:
    ...
class Topic:
    TopicArn: str
class UntagResourceResponse:
    ...
class VerifySMSSandboxPhoneNumberResult:
    ...

_T0 = TypeVar("_T0", default=Any)
_T1 = TypeVar("_T1", default=CheckIfPhoneNumberIsOptedOutResponse)
_T2 = TypeVar("_T2", default=ConfirmSubscriptionResponse)
_T3 = TypeVar("_T3", default=CreatePlatformApplicationResponse)
_T4 = TypeVar("_T4", default=CreateEndpointResponse)
_T5 = TypeVar("_T5", default=CreateSMSSandboxPhoneNumberResult)
_T6 = TypeVar("_T6", default=CreateTopicResponse)
_T7 = TypeVar("_T7", default=DeleteSMSSandboxPhoneNumberResult)
_T8 = TypeVar("_T8", default=GetDataProtectionPolicyResponse)
_T9 = TypeVar("_T9", default=GetEndpointAttributesResponse)
_T10 = TypeVar("_T10", default=GetPlatformApplicationAttributesResponse)
_T11 = TypeVar("_T11", default=GetSMSAttributesResponse)
_T12 = TypeVar("_T12", default=GetSMSSandboxAccountStatusResult)
_T13 = TypeVar("_T13", default=GetSubscriptionAttributesResponse)
_T14 = TypeVar("_T14", default=GetTopicAttributesResponse)
_T15 = TypeVar("_T15", default=ListEndpointsByPlatformApplicationResponse)
_T16 = TypeVar("_T16", default=ListOriginationNumbersResult)
_T17 = TypeVar("_T17", default=ListPhoneNumbersOptedOutResponse)
_T18 = TypeVar("_T18", default=ListPlatformApplicationsResponse)
_T19 = TypeVar("_T19", default=ListSMSSandboxPhoneNumbersResult)
_T20 = TypeVar("_T20", default=ListSubscriptionsResponse)
_T21 = TypeVar("_T21", default=ListSubscriptionsByTopicResponse)
_T22 = TypeVar("_T22", default=ListTagsForResourceResponse)
_T23 = TypeVar("_T23", default=ListTopicsResponse)
_T24 = TypeVar("_T24", default=OptInPhoneNumberResponse)
_T25 = TypeVar("_T25", default=PublishResponse)
_T26 = TypeVar("_T26", default=PublishBatchResponse)
_T27 = TypeVar("_T27", default=SetSMSAttributesResponse)
_T28 = TypeVar("_T28", default=SubscribeResponse)
_T29 = TypeVar("_T29", default=TagResourceResponse)
_T30 = TypeVar("_T30", default=UntagResourceResponse)
_T31 = TypeVar("_T31", default=VerifySMSSandboxPhoneNumberResult)

class _AddPermission(CallOptions, total=False):
    TopicArn: Required[str]; Label: Required[str]; AwsAccountId: Required[Sequence[str]]
    ActionName: Required[Sequence[str]]
def add_permission(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_AddPermission]) -> Task[_T0]: ...

class _CheckIfPhoneNumberIsOptedOut(CallOptions, total=False):
    PhoneNumber: Required[str]
def check_if_phone_number_is_opted_out(name: str, /, *, result: type[_T1] = ..., select: Callable[[CheckIfPhoneNumberIsOptedOutResponse], _T1] = ..., **arguments: Unpack[_CheckIfPhoneNumberIsOptedOut]) -> Task[_T1]: ...

class _ConfirmSubscription(CallOptions, total=False):
    TopicArn: Required[str]; Token: Required[str]; AuthenticateOnUnsubscribe: str
def confirm_subscription(name: str, /, *, result: type[_T2] = ..., select: Callable[[ConfirmSubscriptionResponse], _T2] = ..., **arguments: Unpack[_ConfirmSubscription]) -> Task[_T2]: ...

class _CreatePlatformApplication(CallOptions, total=False):
    Name: Required[str]; Platform: Required[str]; Attributes: Required[Mapping[str, str]]
def create_platform_application(name: str, /, *, result: type[_T3] = ..., select: Callable[[CreatePlatformApplicationResponse], _T3] = ..., **arguments: Unpack[_CreatePlatformApplication]) -> Task[_T3]: ...

class _CreatePlatformEndpoint(CallOptions, total=False):
    PlatformApplicationArn: Required[str]; Token: Required[str]; CustomUserData: str; Attributes: Mapping[str, str]
def create_platform_endpoint(name: str, /, *, result: type[_T4] = ..., select: Callable[[CreateEndpointResponse], _T4] = ..., **arguments: Unpack[_CreatePlatformEndpoint]) -> Task[_T4]: ...

class _CreateSmsSandboxPhoneNumber(CallOptions, total=False):
    PhoneNumber: Required[str]; LanguageCode: LanguageCodeString | str
def create_sms_sandbox_phone_number(name: str, /, *, result: type[_T5] = ..., select: Callable[[CreateSMSSandboxPhoneNumberResult], _T5] = ..., **arguments: Unpack[_CreateSmsSandboxPhoneNumber]) -> Task[_T5]: ...

class _CreateTopic(CallOptions, total=False):
    Name: Required[str]; Attributes: Mapping[str, str]; Tags: Sequence[TagDict | Tag]; DataProtectionPolicy: str
def create_topic(name: str, /, *, result: type[_T6] = ..., select: Callable[[CreateTopicResponse], _T6] = ..., **arguments: Unpack[_CreateTopic]) -> Task[_T6]: ...

class _DeleteEndpoint(CallOptions, total=False):
    EndpointArn: Required[str]
def delete_endpoint(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_DeleteEndpoint]) -> Task[_T0]: ...

class _DeletePlatformApplication(CallOptions, total=False):
    PlatformApplicationArn: Required[str]
def delete_platform_application(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_DeletePlatformApplication]) -> Task[_T0]: ...

class _DeleteSmsSandboxPhoneNumber(CallOptions, total=False):
    PhoneNumber: Required[str]
def delete_sms_sandbox_phone_number(name: str, /, *, result: type[_T7] = ..., select: Callable[[DeleteSMSSandboxPhoneNumberResult], _T7] = ..., **arguments: Unpack[_DeleteSmsSandboxPhoneNumber]) -> Task[_T7]: ...

class _DeleteTopic(CallOptions, total=False):
    TopicArn: Required[str]
def delete_topic(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_DeleteTopic]) -> Task[_T0]: ...

class _GetDataProtectionPolicy(CallOptions, total=False):
    ResourceArn: Required[str]
def get_data_protection_policy(name: str, /, *, result: type[_T8] = ..., select: Callable[[GetDataProtectionPolicyResponse], _T8] = ..., **arguments: Unpack[_GetDataProtectionPolicy]) -> Task[_T8]: ...

class _GetEndpointAttributes(CallOptions, total=False):
    EndpointArn: Required[str]
def get_endpoint_attributes(name: str, /, *, result: type[_T9] = ..., select: Callable[[GetEndpointAttributesResponse], _T9] = ..., **arguments: Unpack[_GetEndpointAttributes]) -> Task[_T9]: ...

class _GetPlatformApplicationAttributes(CallOptions, total=False):
    PlatformApplicationArn: Required[str]
def get_platform_application_attributes(name: str, /, *, result: type[_T10] = ..., select: Callable[[GetPlatformApplicationAttributesResponse], _T10] = ..., **arguments: Unpack[_GetPlatformApplicationAttributes]) -> Task[_T10]: ...

class _GetSmsAttributes(CallOptions, total=False):
    Attributes: Sequence[str]
def get_sms_attributes(name: str, /, *, result: type[_T11] = ..., select: Callable[[GetSMSAttributesResponse], _T11] = ..., **arguments: Unpack[_GetSmsAttributes]) -> Task[_T11]: ...

class _GetSmsSandboxAccountStatus(CallOptions, total=False):
    ...
def get_sms_sandbox_account_status(name: str, /, *, result: type[_T12] = ..., select: Callable[[GetSMSSandboxAccountStatusResult], _T12] = ..., **arguments: Unpack[_GetSmsSandboxAccountStatus]) -> Task[_T12]: ...

class _GetSubscriptionAttributes(CallOptions, total=False):
    SubscriptionArn: Required[str]
def get_subscription_attributes(name: str, /, *, result: type[_T13] = ..., select: Callable[[GetSubscriptionAttributesResponse], _T13] = ..., **arguments: Unpack[_GetSubscriptionAttributes]) -> Task[_T13]: ...

class _GetTopicAttributes(CallOptions, total=False):
    TopicArn: Required[str]
def get_topic_attributes(name: str, /, *, result: type[_T14] = ..., select: Callable[[GetTopicAttributesResponse], _T14] = ..., **arguments: Unpack[_GetTopicAttributes]) -> Task[_T14]: ...

class _ListEndpointsByPlatformApplication(CallOptions, total=False):
    PlatformApplicationArn: Required[str]; NextToken: str
def list_endpoints_by_platform_application(name: str, /, *, result: type[_T15] = ..., select: Callable[[ListEndpointsByPlatformApplicationResponse], _T15] = ..., **arguments: Unpack[_ListEndpointsByPlatformApplication]) -> Task[_T15]: ...

class _ListOriginationNumbers(CallOptions, total=False):
    NextToken: str; MaxResults: int
def list_origination_numbers(name: str, /, *, result: type[_T16] = ..., select: Callable[[ListOriginationNumbersResult], _T16] = ..., **arguments: Unpack[_ListOriginationNumbers]) -> Task[_T16]: ...

class _ListPhoneNumbersOptedOut(CallOptions, total=False):
    NextToken: str
def list_phone_numbers_opted_out(name: str, /, *, result: type[_T17] = ..., select: Callable[[ListPhoneNumbersOptedOutResponse], _T17] = ..., **arguments: Unpack[_ListPhoneNumbersOptedOut]) -> Task[_T17]: ...

class _ListPlatformApplications(CallOptions, total=False):
    NextToken: str
def list_platform_applications(name: str, /, *, result: type[_T18] = ..., select: Callable[[ListPlatformApplicationsResponse], _T18] = ..., **arguments: Unpack[_ListPlatformApplications]) -> Task[_T18]: ...

class _ListSmsSandboxPhoneNumbers(CallOptions, total=False):
    NextToken: str; MaxResults: int
def list_sms_sandbox_phone_numbers(name: str, /, *, result: type[_T19] = ..., select: Callable[[ListSMSSandboxPhoneNumbersResult], _T19] = ..., **arguments: Unpack[_ListSmsSandboxPhoneNumbers]) -> Task[_T19]: ...

class _ListSubscriptions(CallOptions, total=False):
    NextToken: str
def list_subscriptions(name: str, /, *, result: type[_T20] = ..., select: Callable[[ListSubscriptionsResponse], _T20] = ..., **arguments: Unpack[_ListSubscriptions]) -> Task[_T20]: ...

class _ListSubscriptionsByTopic(CallOptions, total=False):
    TopicArn: Required[str]; NextToken: str
def list_subscriptions_by_topic(name: str, /, *, result: type[_T21] = ..., select: Callable[[ListSubscriptionsByTopicResponse], _T21] = ..., **arguments: Unpack[_ListSubscriptionsByTopic]) -> Task[_T21]: ...

class _ListTagsForResource(CallOptions, total=False):
    ResourceArn: Required[str]
def list_tags_for_resource(name: str, /, *, result: type[_T22] = ..., select: Callable[[ListTagsForResourceResponse], _T22] = ..., **arguments: Unpack[_ListTagsForResource]) -> Task[_T22]: ...

class _ListTopics(CallOptions, total=False):
    NextToken: str
def list_topics(name: str, /, *, result: type[_T23] = ..., select: Callable[[ListTopicsResponse], _T23] = ..., **arguments: Unpack[_ListTopics]) -> Task[_T23]: ...

class _OptInPhoneNumber(CallOptions, total=False):
    PhoneNumber: Required[str]
def opt_in_phone_number(name: str, /, *, result: type[_T24] = ..., select: Callable[[OptInPhoneNumberResponse], _T24] = ..., **arguments: Unpack[_OptInPhoneNumber]) -> Task[_T24]: ...

class _Publish(PlainOptions, total=False):
    TopicArn: str; TargetArn: str; PhoneNumber: str; Message: Required[Any]; Subject: str; MessageStructure: str
    MessageAttributes: Mapping[str, MessageAttributeValueDict]; MessageDeduplicationId: str; MessageGroupId: str
@overload
def publish(name: str, /, *, result: type[_T25] = ..., select: Callable[[PublishResponse], _T25] = ..., **arguments: Unpack[_Publish]) -> Task[_T25]: ...
@overload
def publish(name: str, /, *, wait_for_task_token: Literal[True], result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_Publish]) -> Task[_T0]: ...

class _PublishBatch(CallOptions, total=False):
    TopicArn: Required[str]; PublishBatchRequestEntries: Required[Sequence[PublishBatchRequestEntryDict]]
def publish_batch(name: str, /, *, result: type[_T26] = ..., select: Callable[[PublishBatchResponse], _T26] = ..., **arguments: Unpack[_PublishBatch]) -> Task[_T26]: ...

class _PutDataProtectionPolicy(CallOptions, total=False):
    ResourceArn: Required[str]; DataProtectionPolicy: Required[str]
def put_data_protection_policy(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_PutDataProtectionPolicy]) -> Task[_T0]: ...

class _RemovePermission(CallOptions, total=False):
    TopicArn: Required[str]; Label: Required[str]
def remove_permission(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_RemovePermission]) -> Task[_T0]: ...

class _SetEndpointAttributes(CallOptions, total=False):
    EndpointArn: Required[str]; Attributes: Required[Mapping[str, str]]
def set_endpoint_attributes(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_SetEndpointAttributes]) -> Task[_T0]: ...

class _SetPlatformApplicationAttributes(CallOptions, total=False):
    PlatformApplicationArn: Required[str]; Attributes: Required[Mapping[str, str]]
def set_platform_application_attributes(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_SetPlatformApplicationAttributes]) -> Task[_T0]: ...

class _SetSmsAttributes(CallOptions, total=False):
    Attributes: Required[Mapping[str, str]]
def set_sms_attributes(name: str, /, *, result: type[_T27] = ..., select: Callable[[SetSMSAttributesResponse], _T27] = ..., **arguments: Unpack[_SetSmsAttributes]) -> Task[_T27]: ...

class _SetSubscriptionAttributes(CallOptions, total=False):
    SubscriptionArn: Required[str]; AttributeName: Required[str]; AttributeValue: str
def set_subscription_attributes(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_SetSubscriptionAttributes]) -> Task[_T0]: ...

class _SetTopicAttributes(CallOptions, total=False):
    TopicArn: Required[str]; AttributeName: Required[str]; AttributeValue: str
def set_topic_attributes(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_SetTopicAttributes]) -> Task[_T0]: ...

class _Subscribe(CallOptions, total=False):
    TopicArn: Required[str]; Protocol: Required[str]; Endpoint: str; Attributes: Mapping[str, str]
    ReturnSubscriptionArn: bool
def subscribe(name: str, /, *, result: type[_T28] = ..., select: Callable[[SubscribeResponse], _T28] = ..., **arguments: Unpack[_Subscribe]) -> Task[_T28]: ...

class _TagResource(CallOptions, total=False):
    ResourceArn: Required[str]; Tags: Required[Sequence[TagDict | Tag]]
def tag_resource(name: str, /, *, result: type[_T29] = ..., select: Callable[[TagResourceResponse], _T29] = ..., **arguments: Unpack[_TagResource]) -> Task[_T29]: ...

class _Unsubscribe(CallOptions, total=False):
    SubscriptionArn: Required[str]
def unsubscribe(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_Unsubscribe]) -> Task[_T0]: ...

class _UntagResource(CallOptions, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
def untag_resource(name: str, /, *, result: type[_T30] = ..., select: Callable[[UntagResourceResponse], _T30] = ..., **arguments: Unpack[_UntagResource]) -> Task[_T30]: ...

class _VerifySmsSandboxPhoneNumber(CallOptions, total=False):
    PhoneNumber: Required[str]; OneTimePassword: Required[str]
def verify_sms_sandbox_phone_number(name: str, /, *, result: type[_T31] = ..., select: Callable[[VerifySMSSandboxPhoneNumberResult], _T31] = ..., **arguments: Unpack[_VerifySmsSandboxPhoneNumber]) -> Task[_T31]: ...
