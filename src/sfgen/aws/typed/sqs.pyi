"""sqs: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

MessageSystemAttributeName: TypeAlias = Literal["All", "SenderId", "SentTimestamp", "ApproximateReceiveCount", "ApproximateFirstReceiveTimestamp", "SequenceNumber", "MessageDeduplicationId", "MessageGroupId", "AWSTraceHeader", "DeadLetterQueueSourceArn"]
QueueAttributeName: TypeAlias = Literal["All", "Policy", "VisibilityTimeout", "MaximumMessageSize", "MessageRetentionPeriod", "ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible", "CreatedTimestamp", "LastModifiedTimestamp", "QueueArn", "ApproximateNumberOfMessagesDelayed", "DelaySeconds", "ReceiveMessageWaitTimeSeconds", "RedrivePolicy", "FifoQueue", "ContentBasedDeduplication", "KmsMasterKeyId", "KmsDataKeyReusePeriodSeconds", "DeduplicationScope", "FifoThroughputLimit", "RedriveAllowPolicy", "SqsManagedSseEnabled"]
_SdkHttpMetadata: TypeAlias = SdkHttpMetadata
_SdkResponseMetadata: TypeAlias = SdkResponseMetadata

class _Errors:
    BatchEntryIdsNotDistinctException: ErrorName; BatchRequestTooLongException: ErrorName
    EmptyBatchRequestException: ErrorName; InvalidAddressException: ErrorName
    InvalidAttributeNameException: ErrorName; InvalidAttributeValueException: ErrorName
    InvalidBatchEntryIdException: ErrorName; InvalidIdFormatException: ErrorName
    InvalidMessageContentsException: ErrorName; InvalidSecurityException: ErrorName
    KmsAccessDeniedException: ErrorName; KmsDisabledException: ErrorName; KmsInvalidKeyUsageException: ErrorName
    KmsInvalidStateException: ErrorName; KmsNotFoundException: ErrorName; KmsOptInRequiredException: ErrorName
    KmsThrottledException: ErrorName; MessageNotInflightException: ErrorName; OverLimitException: ErrorName
    PurgeQueueInProgressException: ErrorName; QueueDeletedRecentlyException: ErrorName
    QueueDoesNotExistException: ErrorName; QueueNameExistsException: ErrorName
    ReceiptHandleIsInvalidException: ErrorName; RequestThrottledException: ErrorName
    ResourceNotFoundException: ErrorName; TooManyEntriesInBatchRequestException: ErrorName
    UnsupportedOperationException: ErrorName
errors: _Errors

class AddPermissionRequestDict(TypedDict, total=False):
    QueueUrl: Required[str]; Label: Required[str]; AwsAccountIds: Required[Sequence[str]]
    Actions: Required[Sequence[str]]
class CancelMessageMoveTaskRequestDict(TypedDict, total=False):
    TaskHandle: Required[str]
class ChangeMessageVisibilityBatchRequestDict(TypedDict, total=False):
    QueueUrl: Required[str]; Entries: Required[Sequence[ChangeMessageVisibilityBatchRequestEntryDict]]
class ChangeMessageVisibilityBatchRequestEntryDict(TypedDict, total=False):
    Id: Required[str]; ReceiptHandle: Required[str]; VisibilityTimeout: int
class ChangeMessageVisibilityRequestDict(TypedDict, total=False):
    QueueUrl: Required[str]; ReceiptHandle: Required[str]; VisibilityTimeout: Required[int]
class CreateQueueRequestDict(TypedDict, total=False):
    QueueName: Required[str]; Attributes: Mapping[str, str]; Tags: Mapping[str, str]
class DeleteMessageBatchRequestDict(TypedDict, total=False):
    QueueUrl: Required[str]; Entries: Required[Sequence[DeleteMessageBatchRequestEntryDict]]
class DeleteMessageBatchRequestEntryDict(TypedDict, total=False):
    Id: Required[str]; ReceiptHandle: Required[str]
class DeleteMessageRequestDict(TypedDict, total=False):
    QueueUrl: Required[str]; ReceiptHandle: Required[str]
class DeleteQueueRequestDict(TypedDict, total=False):
    QueueUrl: Required[str]
class GetQueueAttributesRequestDict(TypedDict, total=False):
    QueueUrl: Required[str]; AttributeNames: Sequence[QueueAttributeName | str]
class GetQueueUrlRequestDict(TypedDict, total=False):
    QueueName: Required[str]; QueueOwnerAWSAccountId: str
class ListDeadLetterSourceQueuesRequestDict(TypedDict, total=False):
    QueueUrl: Required[str]; NextToken: str; MaxResults: int
class ListMessageMoveTasksRequestDict(TypedDict, total=False):
    SourceArn: Required[str]; MaxResults: int
class ListQueueTagsRequestDict(TypedDict, total=False):
    QueueUrl: Required[str]
class ListQueuesRequestDict(TypedDict, total=False):
    QueueNamePrefix: str; NextToken: str; MaxResults: int
class MessageAttributeValueDict(TypedDict, total=False):
    StringValue: str; BinaryValue: object; StringListValues: Sequence[str]; BinaryListValues: Sequence[object]
    DataType: Required[str]
class MessageSystemAttributeValueDict(TypedDict, total=False):
    StringValue: str; BinaryValue: object; StringListValues: Sequence[str]; BinaryListValues: Sequence[object]
    DataType: Required[str]
class PurgeQueueRequestDict(TypedDict, total=False):
    QueueUrl: Required[str]
class ReceiveMessageRequestDict(TypedDict, total=False):
    QueueUrl: Required[str]; AttributeNames: Sequence[QueueAttributeName | str]
    MessageSystemAttributeNames: Sequence[MessageSystemAttributeName | str]; MessageAttributeNames: Sequence[str]
    MaxNumberOfMessages: int; VisibilityTimeout: int; WaitTimeSeconds: int; ReceiveRequestAttemptId: str
class RemovePermissionRequestDict(TypedDict, total=False):
    QueueUrl: Required[str]; Label: Required[str]
class SendMessageBatchRequestDict(TypedDict, total=False):
    QueueUrl: Required[str]; Entries: Required[Sequence[SendMessageBatchRequestEntryDict]]
class SendMessageBatchRequestEntryDict(TypedDict, total=False):
    Id: Required[str]; MessageBody: Required[str]; DelaySeconds: int
    MessageAttributes: Mapping[str, MessageAttributeValueDict | MessageAttributeValue]
    MessageSystemAttributes: Mapping[str, MessageSystemAttributeValueDict]; MessageDeduplicationId: str
    MessageGroupId: str
class SendMessageRequestDict(TypedDict, total=False):
    QueueUrl: Required[str]; MessageBody: Required[Any]; DelaySeconds: int
    MessageAttributes: Mapping[str, MessageAttributeValueDict | MessageAttributeValue]
    MessageSystemAttributes: Mapping[str, MessageSystemAttributeValueDict]; MessageDeduplicationId: str
    MessageGroupId: str
class SetQueueAttributesRequestDict(TypedDict, total=False):
    QueueUrl: Required[str]; Attributes: Required[Mapping[str, str]]
class StartMessageMoveTaskRequestDict(TypedDict, total=False):
    SourceArn: Required[str]; DestinationArn: str; MaxNumberOfMessagesPerSecond: int
class TagQueueRequestDict(TypedDict, total=False):
    QueueUrl: Required[str]; Tags: Required[Mapping[str, str]]
class UntagQueueRequestDict(TypedDict, total=False):
    QueueUrl: Required[str]; TagKeys: Required[Sequence[str]]
class BatchResultErrorEntry:
    Id: str; SenderFault: bool; Code: str; Message: str
class CancelMessageMoveTaskResult:
    ApproximateNumberOfMessagesMoved: int
class ChangeMessageVisibilityBatchResult:
    Successful: list[ChangeMessageVisibilityBatchResultEntry]; Failed: list[BatchResultErrorEntry]
class ChangeMessageVisibilityBatchResultEntry:
    Id: str
class CreateQueueResult:
    QueueUrl: str
class DeleteMessageBatchResult:
    Successful: list[DeleteMessageBatchResultEntry]; Failed: list[BatchResultErrorEntry]
class DeleteMessageBatchResultEntry:
    Id: str
class GetQueueAttributesResult:
    Attributes: dict[str, str]
class GetQueueUrlResult:
    QueueUrl: str
class ListDeadLetterSourceQueuesResult:
    QueueUrls: list[str]; NextToken: str
class ListMessageMoveTasksResult:
    Results: list[ListMessageMoveTasksResultEntry]
class ListMessageMoveTasksResultEntry:
    TaskHandle: str; Status: str; SourceArn: str; DestinationArn: str; MaxNumberOfMessagesPerSecond: int
    ApproximateNumberOfMessagesMoved: int; ApproximateNumberOfMessagesToMove: int; FailureReason: str
    StartedTimestamp: int
class ListQueueTagsResult:
    Tags: dict[str, str]
class ListQueuesResult:
    QueueUrls: list[str]; NextToken: str
class Message:
    MessageId: str; ReceiptHandle: str; Md5OfBody: str; Body: str; Attributes: dict[str, str]
    Md5OfMessageAttributes: str; MessageAttributes: dict[str, MessageAttributeValue]
class MessageAttributeValue:
    StringValue: str; BinaryValue: str; StringListValues: list[str]; BinaryListValues: list[str]; DataType: str
class ReceiveMessageResult:
    Messages: list[Message]
class SdkHttpMetadata:
    AllHttpHeaders: dict[str, list[str]]; HttpHeaders: dict[str, str]; HttpStatusCode: int
class SdkResponseMetadata:
    RequestId: str
class SendMessageBatchResult:
    Successful: list[SendMessageBatchResultEntry]; Failed: list[BatchResultErrorEntry]
class SendMessageBatchResultEntry:
    Id: str; MessageId: str; Md5OfMessageBody: str; Md5OfMessageAttributes: str; Md5OfMessageSystemAttributes: str
    SequenceNumber: str
class StartMessageMoveTaskResult:
    TaskHandle: str
class sendMessage:
    MessageId: str; MD5OfMessageAttributes: str; MD5OfMessageBody: str; MD5OfMessageSystemAttributes: str
    SequenceNumber: str; SdkHttpMetadata: _SdkHttpMetadata; SdkResponseMetadata: _SdkResponseMetadata

_T0 = TypeVar("_T0", default=Any)
_T1 = TypeVar("_T1", default=CancelMessageMoveTaskResult)
_T2 = TypeVar("_T2", default=ChangeMessageVisibilityBatchResult)
_T3 = TypeVar("_T3", default=CreateQueueResult)
_T4 = TypeVar("_T4", default=DeleteMessageBatchResult)
_T5 = TypeVar("_T5", default=GetQueueAttributesResult)
_T6 = TypeVar("_T6", default=GetQueueUrlResult)
_T7 = TypeVar("_T7", default=ListDeadLetterSourceQueuesResult)
_T8 = TypeVar("_T8", default=ListMessageMoveTasksResult)
_T9 = TypeVar("_T9", default=ListQueueTagsResult)
_T10 = TypeVar("_T10", default=ListQueuesResult)
_T11 = TypeVar("_T11", default=ReceiveMessageResult)
_T12 = TypeVar("_T12", default=sendMessage)
_T13 = TypeVar("_T13", default=SendMessageBatchResult)
_T14 = TypeVar("_T14", default=StartMessageMoveTaskResult)

class _AddPermission(CallOptions, total=False):
    QueueUrl: Required[str]; Label: Required[str]; AwsAccountIds: Required[Sequence[str]]
    Actions: Required[Sequence[str]]
def add_permission(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_AddPermission]) -> Task[_T0]: ...

class _CancelMessageMoveTask(CallOptions, total=False):
    TaskHandle: Required[str]
def cancel_message_move_task(name: str, /, *, result: type[_T1] = ..., select: Callable[[CancelMessageMoveTaskResult], _T1] = ..., **arguments: Unpack[_CancelMessageMoveTask]) -> Task[_T1]: ...

class _ChangeMessageVisibility(CallOptions, total=False):
    QueueUrl: Required[str]; ReceiptHandle: Required[str]; VisibilityTimeout: Required[int]
def change_message_visibility(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_ChangeMessageVisibility]) -> Task[_T0]: ...

class _ChangeMessageVisibilityBatch(CallOptions, total=False):
    QueueUrl: Required[str]; Entries: Required[Sequence[ChangeMessageVisibilityBatchRequestEntryDict]]
def change_message_visibility_batch(name: str, /, *, result: type[_T2] = ..., select: Callable[[ChangeMessageVisibilityBatchResult], _T2] = ..., **arguments: Unpack[_ChangeMessageVisibilityBatch]) -> Task[_T2]: ...

class _CreateQueue(CallOptions, total=False):
    QueueName: Required[str]; Attributes: Mapping[str, str]; Tags: Mapping[str, str]
def create_queue(name: str, /, *, result: type[_T3] = ..., select: Callable[[CreateQueueResult], _T3] = ..., **arguments: Unpack[_CreateQueue]) -> Task[_T3]: ...

class _DeleteMessage(CallOptions, total=False):
    QueueUrl: Required[str]; ReceiptHandle: Required[str]
def delete_message(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_DeleteMessage]) -> Task[_T0]: ...

class _DeleteMessageBatch(CallOptions, total=False):
    QueueUrl: Required[str]; Entries: Required[Sequence[DeleteMessageBatchRequestEntryDict]]
def delete_message_batch(name: str, /, *, result: type[_T4] = ..., select: Callable[[DeleteMessageBatchResult], _T4] = ..., **arguments: Unpack[_DeleteMessageBatch]) -> Task[_T4]: ...

class _DeleteQueue(CallOptions, total=False):
    QueueUrl: Required[str]
def delete_queue(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_DeleteQueue]) -> Task[_T0]: ...

class _GetQueueAttributes(CallOptions, total=False):
    QueueUrl: Required[str]; AttributeNames: Sequence[QueueAttributeName | str]
def get_queue_attributes(name: str, /, *, result: type[_T5] = ..., select: Callable[[GetQueueAttributesResult], _T5] = ..., **arguments: Unpack[_GetQueueAttributes]) -> Task[_T5]: ...

class _GetQueueUrl(CallOptions, total=False):
    QueueName: Required[str]; QueueOwnerAWSAccountId: str
def get_queue_url(name: str, /, *, result: type[_T6] = ..., select: Callable[[GetQueueUrlResult], _T6] = ..., **arguments: Unpack[_GetQueueUrl]) -> Task[_T6]: ...

class _ListDeadLetterSourceQueues(CallOptions, total=False):
    QueueUrl: Required[str]; NextToken: str; MaxResults: int
def list_dead_letter_source_queues(name: str, /, *, result: type[_T7] = ..., select: Callable[[ListDeadLetterSourceQueuesResult], _T7] = ..., **arguments: Unpack[_ListDeadLetterSourceQueues]) -> Task[_T7]: ...

class _ListMessageMoveTasks(CallOptions, total=False):
    SourceArn: Required[str]; MaxResults: int
def list_message_move_tasks(name: str, /, *, result: type[_T8] = ..., select: Callable[[ListMessageMoveTasksResult], _T8] = ..., **arguments: Unpack[_ListMessageMoveTasks]) -> Task[_T8]: ...

class _ListQueueTags(CallOptions, total=False):
    QueueUrl: Required[str]
def list_queue_tags(name: str, /, *, result: type[_T9] = ..., select: Callable[[ListQueueTagsResult], _T9] = ..., **arguments: Unpack[_ListQueueTags]) -> Task[_T9]: ...

class _ListQueues(CallOptions, total=False):
    QueueNamePrefix: str; NextToken: str; MaxResults: int
def list_queues(name: str, /, *, result: type[_T10] = ..., select: Callable[[ListQueuesResult], _T10] = ..., **arguments: Unpack[_ListQueues]) -> Task[_T10]: ...

class _PurgeQueue(CallOptions, total=False):
    QueueUrl: Required[str]
def purge_queue(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_PurgeQueue]) -> Task[_T0]: ...

class _ReceiveMessage(CallOptions, total=False):
    QueueUrl: Required[str]; AttributeNames: Sequence[QueueAttributeName | str]
    MessageSystemAttributeNames: Sequence[MessageSystemAttributeName | str]; MessageAttributeNames: Sequence[str]
    MaxNumberOfMessages: int; VisibilityTimeout: int; WaitTimeSeconds: int; ReceiveRequestAttemptId: str
def receive_message(name: str, /, *, result: type[_T11] = ..., select: Callable[[ReceiveMessageResult], _T11] = ..., **arguments: Unpack[_ReceiveMessage]) -> Task[_T11]: ...

class _RemovePermission(CallOptions, total=False):
    QueueUrl: Required[str]; Label: Required[str]
def remove_permission(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_RemovePermission]) -> Task[_T0]: ...

class _SendMessage(PlainOptions, total=False):
    QueueUrl: Required[str]; MessageBody: Required[Any]; DelaySeconds: int
    MessageAttributes: Mapping[str, MessageAttributeValueDict | MessageAttributeValue]
    MessageSystemAttributes: Mapping[str, MessageSystemAttributeValueDict]; MessageDeduplicationId: str
    MessageGroupId: str
@overload
def send_message(name: str, /, *, result: type[_T12] = ..., select: Callable[[sendMessage], _T12] = ..., **arguments: Unpack[_SendMessage]) -> Task[_T12]: ...
@overload
def send_message(name: str, /, *, wait_for_task_token: Literal[True], result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_SendMessage]) -> Task[_T0]: ...

class _SendMessageBatch(CallOptions, total=False):
    QueueUrl: Required[str]; Entries: Required[Sequence[SendMessageBatchRequestEntryDict]]
def send_message_batch(name: str, /, *, result: type[_T13] = ..., select: Callable[[SendMessageBatchResult], _T13] = ..., **arguments: Unpack[_SendMessageBatch]) -> Task[_T13]: ...

class _SetQueueAttributes(CallOptions, total=False):
    QueueUrl: Required[str]; Attributes: Required[Mapping[str, str]]
def set_queue_attributes(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_SetQueueAttributes]) -> Task[_T0]: ...

class _StartMessageMoveTask(CallOptions, total=False):
    SourceArn: Required[str]; DestinationArn: str; MaxNumberOfMessagesPerSecond: int
def start_message_move_task(name: str, /, *, result: type[_T14] = ..., select: Callable[[StartMessageMoveTaskResult], _T14] = ..., **arguments: Unpack[_StartMessageMoveTask]) -> Task[_T14]: ...

class _TagQueue(CallOptions, total=False):
    QueueUrl: Required[str]; Tags: Required[Mapping[str, str]]
def tag_queue(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_TagQueue]) -> Task[_T0]: ...

class _UntagQueue(CallOptions, total=False):
    QueueUrl: Required[str]; TagKeys: Required[Sequence[str]]
def untag_queue(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_UntagQueue]) -> Task[_T0]: ...
