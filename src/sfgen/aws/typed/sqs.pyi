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
    BatchEntryIdsNotDistinctException: ErrorName
    BatchRequestTooLongException: ErrorName
    EmptyBatchRequestException: ErrorName
    InvalidAddressException: ErrorName
    InvalidAttributeNameException: ErrorName
    InvalidAttributeValueException: ErrorName
    InvalidBatchEntryIdException: ErrorName
    InvalidIdFormatException: ErrorName
    InvalidMessageContentsException: ErrorName
    InvalidSecurityException: ErrorName
    KmsAccessDeniedException: ErrorName
    KmsDisabledException: ErrorName
    KmsInvalidKeyUsageException: ErrorName
    KmsInvalidStateException: ErrorName
    KmsNotFoundException: ErrorName
    KmsOptInRequiredException: ErrorName
    KmsThrottledException: ErrorName
    MessageNotInflightException: ErrorName
    OverLimitException: ErrorName
    PurgeQueueInProgressException: ErrorName
    QueueDeletedRecentlyException: ErrorName
    QueueDoesNotExistException: ErrorName
    QueueNameExistsException: ErrorName
    ReceiptHandleIsInvalidException: ErrorName
    RequestThrottledException: ErrorName
    ResourceNotFoundException: ErrorName
    TooManyEntriesInBatchRequestException: ErrorName
    UnsupportedOperationException: ErrorName

errors: _Errors

class AddPermissionRequestDict(TypedDict, total=False):
    QueueUrl: Required[str]
    Label: Required[str]
    AwsAccountIds: Required[Sequence[str]]
    Actions: Required[Sequence[str]]

class CancelMessageMoveTaskRequestDict(TypedDict, total=False):
    TaskHandle: Required[str]

class ChangeMessageVisibilityBatchRequestDict(TypedDict, total=False):
    QueueUrl: Required[str]
    Entries: Required[Sequence[ChangeMessageVisibilityBatchRequestEntryDict]]

class ChangeMessageVisibilityBatchRequestEntryDict(TypedDict, total=False):
    Id: Required[str]
    ReceiptHandle: Required[str]
    VisibilityTimeout: int

class ChangeMessageVisibilityRequestDict(TypedDict, total=False):
    QueueUrl: Required[str]
    ReceiptHandle: Required[str]
    VisibilityTimeout: Required[int]

class CreateQueueRequestDict(TypedDict, total=False):
    QueueName: Required[str]
    Attributes: Mapping[str, str]
    Tags: Mapping[str, str]

class DeleteMessageBatchRequestDict(TypedDict, total=False):
    QueueUrl: Required[str]
    Entries: Required[Sequence[DeleteMessageBatchRequestEntryDict]]

class DeleteMessageBatchRequestEntryDict(TypedDict, total=False):
    Id: Required[str]
    ReceiptHandle: Required[str]

class DeleteMessageRequestDict(TypedDict, total=False):
    QueueUrl: Required[str]
    ReceiptHandle: Required[str]

class DeleteQueueRequestDict(TypedDict, total=False):
    QueueUrl: Required[str]

class GetQueueAttributesRequestDict(TypedDict, total=False):
    QueueUrl: Required[str]
    AttributeNames: Sequence[QueueAttributeName | str]

class GetQueueUrlRequestDict(TypedDict, total=False):
    QueueName: Required[str]
    QueueOwnerAWSAccountId: str

class ListDeadLetterSourceQueuesRequestDict(TypedDict, total=False):
    QueueUrl: Required[str]
    NextToken: str
    MaxResults: int

class ListMessageMoveTasksRequestDict(TypedDict, total=False):
    SourceArn: Required[str]
    MaxResults: int

class ListQueueTagsRequestDict(TypedDict, total=False):
    QueueUrl: Required[str]

class ListQueuesRequestDict(TypedDict, total=False):
    QueueNamePrefix: str
    NextToken: str
    MaxResults: int

class MessageAttributeValueDict(TypedDict, total=False):
    StringValue: str
    BinaryValue: object
    StringListValues: Sequence[str]
    BinaryListValues: Sequence[object]
    DataType: Required[str]

class MessageSystemAttributeValueDict(TypedDict, total=False):
    StringValue: str
    BinaryValue: object
    StringListValues: Sequence[str]
    BinaryListValues: Sequence[object]
    DataType: Required[str]

class PurgeQueueRequestDict(TypedDict, total=False):
    QueueUrl: Required[str]

class ReceiveMessageRequestDict(TypedDict, total=False):
    QueueUrl: Required[str]
    AttributeNames: Sequence[QueueAttributeName | str]
    MessageSystemAttributeNames: Sequence[MessageSystemAttributeName | str]
    MessageAttributeNames: Sequence[str]
    MaxNumberOfMessages: int
    VisibilityTimeout: int
    WaitTimeSeconds: int
    ReceiveRequestAttemptId: str

class RemovePermissionRequestDict(TypedDict, total=False):
    QueueUrl: Required[str]
    Label: Required[str]

class SendMessageBatchRequestDict(TypedDict, total=False):
    QueueUrl: Required[str]
    Entries: Required[Sequence[SendMessageBatchRequestEntryDict]]

class SendMessageBatchRequestEntryDict(TypedDict, total=False):
    Id: Required[str]
    MessageBody: Required[str]
    DelaySeconds: int
    MessageAttributes: Mapping[str, MessageAttributeValueDict | MessageAttributeValue]
    MessageSystemAttributes: Mapping[str, MessageSystemAttributeValueDict]
    MessageDeduplicationId: str
    MessageGroupId: str

class SendMessageRequestDict(TypedDict, total=False):
    QueueUrl: Required[str]
    MessageBody: Required[Any]
    DelaySeconds: int
    MessageAttributes: Mapping[str, MessageAttributeValueDict | MessageAttributeValue]
    MessageSystemAttributes: Mapping[str, MessageSystemAttributeValueDict]
    MessageDeduplicationId: str
    MessageGroupId: str

class SetQueueAttributesRequestDict(TypedDict, total=False):
    QueueUrl: Required[str]
    Attributes: Required[Mapping[str, str]]

class StartMessageMoveTaskRequestDict(TypedDict, total=False):
    SourceArn: Required[str]
    DestinationArn: str
    MaxNumberOfMessagesPerSecond: int

class TagQueueRequestDict(TypedDict, total=False):
    QueueUrl: Required[str]
    Tags: Required[Mapping[str, str]]

class UntagQueueRequestDict(TypedDict, total=False):
    QueueUrl: Required[str]
    TagKeys: Required[Sequence[str]]

class BatchResultErrorEntry:
    Id: str
    SenderFault: bool
    Code: str
    Message: str

class CancelMessageMoveTaskResult:
    ApproximateNumberOfMessagesMoved: int

class ChangeMessageVisibilityBatchResult:
    Successful: list[ChangeMessageVisibilityBatchResultEntry]
    Failed: list[BatchResultErrorEntry]

class ChangeMessageVisibilityBatchResultEntry:
    Id: str

class CreateQueueResult:
    QueueUrl: str

class DeleteMessageBatchResult:
    Successful: list[DeleteMessageBatchResultEntry]
    Failed: list[BatchResultErrorEntry]

class DeleteMessageBatchResultEntry:
    Id: str

class GetQueueAttributesResult:
    Attributes: dict[str, str]

class GetQueueUrlResult:
    QueueUrl: str

class ListDeadLetterSourceQueuesResult:
    QueueUrls: list[str]
    NextToken: str

class ListMessageMoveTasksResult:
    Results: list[ListMessageMoveTasksResultEntry]

class ListMessageMoveTasksResultEntry:
    TaskHandle: str
    Status: str
    SourceArn: str
    DestinationArn: str
    MaxNumberOfMessagesPerSecond: int
    ApproximateNumberOfMessagesMoved: int
    ApproximateNumberOfMessagesToMove: int
    FailureReason: str
    StartedTimestamp: int

class ListQueueTagsResult:
    Tags: dict[str, str]

class ListQueuesResult:
    QueueUrls: list[str]
    NextToken: str

class Message:
    MessageId: str
    ReceiptHandle: str
    Md5OfBody: str
    Body: str
    Attributes: dict[str, str]
    Md5OfMessageAttributes: str
    MessageAttributes: dict[str, MessageAttributeValue]

class MessageAttributeValue:
    StringValue: str
    BinaryValue: str
    StringListValues: list[str]
    BinaryListValues: list[str]
    DataType: str

class ReceiveMessageResult:
    Messages: list[Message]

class SdkHttpMetadata:
    AllHttpHeaders: dict[str, list[str]]
    HttpHeaders: dict[str, str]
    HttpStatusCode: int

class SdkResponseMetadata:
    RequestId: str

class SendMessageBatchResult:
    Successful: list[SendMessageBatchResultEntry]
    Failed: list[BatchResultErrorEntry]

class SendMessageBatchResultEntry:
    Id: str
    MessageId: str
    Md5OfMessageBody: str
    Md5OfMessageAttributes: str
    Md5OfMessageSystemAttributes: str
    SequenceNumber: str

class StartMessageMoveTaskResult:
    TaskHandle: str

class sendMessage:
    MessageId: str
    MD5OfMessageAttributes: str
    MD5OfMessageBody: str
    MD5OfMessageSystemAttributes: str
    SequenceNumber: str
    SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata

_AddPermission = TypeVar("_AddPermission", default=Any)
_CancelMessageMoveTask = TypeVar("_CancelMessageMoveTask", default=CancelMessageMoveTaskResult)
_ChangeMessageVisibility = TypeVar("_ChangeMessageVisibility", default=Any)
_ChangeMessageVisibilityBatch = TypeVar("_ChangeMessageVisibilityBatch", default=ChangeMessageVisibilityBatchResult)
_CreateQueue = TypeVar("_CreateQueue", default=CreateQueueResult)
_DeleteMessage = TypeVar("_DeleteMessage", default=Any)
_DeleteMessageBatch = TypeVar("_DeleteMessageBatch", default=DeleteMessageBatchResult)
_DeleteQueue = TypeVar("_DeleteQueue", default=Any)
_GetQueueAttributes = TypeVar("_GetQueueAttributes", default=GetQueueAttributesResult)
_GetQueueUrl = TypeVar("_GetQueueUrl", default=GetQueueUrlResult)
_ListDeadLetterSourceQueues = TypeVar("_ListDeadLetterSourceQueues", default=ListDeadLetterSourceQueuesResult)
_ListMessageMoveTasks = TypeVar("_ListMessageMoveTasks", default=ListMessageMoveTasksResult)
_ListQueueTags = TypeVar("_ListQueueTags", default=ListQueueTagsResult)
_ListQueues = TypeVar("_ListQueues", default=ListQueuesResult)
_PurgeQueue = TypeVar("_PurgeQueue", default=Any)
_ReceiveMessage = TypeVar("_ReceiveMessage", default=ReceiveMessageResult)
_RemovePermission = TypeVar("_RemovePermission", default=Any)
_SendMessage = TypeVar("_SendMessage", default=sendMessage)
_SendMessageAnswered = TypeVar("_SendMessageAnswered", default=Any)
_SendMessageBatch = TypeVar("_SendMessageBatch", default=SendMessageBatchResult)
_SetQueueAttributes = TypeVar("_SetQueueAttributes", default=Any)
_StartMessageMoveTask = TypeVar("_StartMessageMoveTask", default=StartMessageMoveTaskResult)
_TagQueue = TypeVar("_TagQueue", default=Any)
_UntagQueue = TypeVar("_UntagQueue", default=Any)

def add_permission(
    name: str,
    /,
    *,
    QueueUrl: str,
    Label: str,
    AwsAccountIds: Sequence[str],
    Actions: Sequence[str],
    result: type[_AddPermission] = ...,
    select: Callable[[Any], _AddPermission] = ...,
    **options: Unpack[CallOptions],
) -> Task[_AddPermission]: ...

def cancel_message_move_task(
    name: str,
    /,
    *,
    TaskHandle: str,
    result: type[_CancelMessageMoveTask] = ...,
    select: Callable[[CancelMessageMoveTaskResult], _CancelMessageMoveTask] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CancelMessageMoveTask]: ...

def change_message_visibility(
    name: str,
    /,
    *,
    QueueUrl: str,
    ReceiptHandle: str,
    VisibilityTimeout: int,
    result: type[_ChangeMessageVisibility] = ...,
    select: Callable[[Any], _ChangeMessageVisibility] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ChangeMessageVisibility]: ...

def change_message_visibility_batch(
    name: str,
    /,
    *,
    QueueUrl: str,
    Entries: Sequence[ChangeMessageVisibilityBatchRequestEntryDict],
    result: type[_ChangeMessageVisibilityBatch] = ...,
    select: Callable[[ChangeMessageVisibilityBatchResult], _ChangeMessageVisibilityBatch] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ChangeMessageVisibilityBatch]: ...

def create_queue(
    name: str,
    /,
    *,
    QueueName: str,
    Attributes: Mapping[str, str] = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_CreateQueue] = ...,
    select: Callable[[CreateQueueResult], _CreateQueue] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateQueue]: ...

def delete_message(
    name: str,
    /,
    *,
    QueueUrl: str,
    ReceiptHandle: str,
    result: type[_DeleteMessage] = ...,
    select: Callable[[Any], _DeleteMessage] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteMessage]: ...

def delete_message_batch(
    name: str,
    /,
    *,
    QueueUrl: str,
    Entries: Sequence[DeleteMessageBatchRequestEntryDict],
    result: type[_DeleteMessageBatch] = ...,
    select: Callable[[DeleteMessageBatchResult], _DeleteMessageBatch] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteMessageBatch]: ...

def delete_queue(
    name: str,
    /,
    *,
    QueueUrl: str,
    result: type[_DeleteQueue] = ...,
    select: Callable[[Any], _DeleteQueue] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteQueue]: ...

def get_queue_attributes(
    name: str,
    /,
    *,
    QueueUrl: str,
    AttributeNames: Sequence[QueueAttributeName | str] = ...,
    result: type[_GetQueueAttributes] = ...,
    select: Callable[[GetQueueAttributesResult], _GetQueueAttributes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetQueueAttributes]: ...

def get_queue_url(
    name: str,
    /,
    *,
    QueueName: str,
    QueueOwnerAWSAccountId: str = ...,
    result: type[_GetQueueUrl] = ...,
    select: Callable[[GetQueueUrlResult], _GetQueueUrl] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetQueueUrl]: ...

def list_dead_letter_source_queues(
    name: str,
    /,
    *,
    QueueUrl: str,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListDeadLetterSourceQueues] = ...,
    select: Callable[[ListDeadLetterSourceQueuesResult], _ListDeadLetterSourceQueues] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListDeadLetterSourceQueues]: ...

def list_message_move_tasks(
    name: str,
    /,
    *,
    SourceArn: str,
    MaxResults: int = ...,
    result: type[_ListMessageMoveTasks] = ...,
    select: Callable[[ListMessageMoveTasksResult], _ListMessageMoveTasks] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListMessageMoveTasks]: ...

def list_queue_tags(
    name: str,
    /,
    *,
    QueueUrl: str,
    result: type[_ListQueueTags] = ...,
    select: Callable[[ListQueueTagsResult], _ListQueueTags] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListQueueTags]: ...

def list_queues(
    name: str,
    /,
    *,
    QueueNamePrefix: str = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListQueues] = ...,
    select: Callable[[ListQueuesResult], _ListQueues] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListQueues]: ...

def purge_queue(
    name: str,
    /,
    *,
    QueueUrl: str,
    result: type[_PurgeQueue] = ...,
    select: Callable[[Any], _PurgeQueue] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PurgeQueue]: ...

def receive_message(
    name: str,
    /,
    *,
    QueueUrl: str,
    AttributeNames: Sequence[QueueAttributeName | str] = ...,
    MessageSystemAttributeNames: Sequence[MessageSystemAttributeName | str] = ...,
    MessageAttributeNames: Sequence[str] = ...,
    MaxNumberOfMessages: int = ...,
    VisibilityTimeout: int = ...,
    WaitTimeSeconds: int = ...,
    ReceiveRequestAttemptId: str = ...,
    result: type[_ReceiveMessage] = ...,
    select: Callable[[ReceiveMessageResult], _ReceiveMessage] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ReceiveMessage]: ...

def remove_permission(
    name: str,
    /,
    *,
    QueueUrl: str,
    Label: str,
    result: type[_RemovePermission] = ...,
    select: Callable[[Any], _RemovePermission] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RemovePermission]: ...

@overload
def send_message(
    name: str,
    /,
    *,
    QueueUrl: str,
    MessageBody: Any,
    DelaySeconds: int = ...,
    MessageAttributes: Mapping[str, MessageAttributeValueDict | MessageAttributeValue] = ...,
    MessageSystemAttributes: Mapping[str, MessageSystemAttributeValueDict] = ...,
    MessageDeduplicationId: str = ...,
    MessageGroupId: str = ...,
    result: type[_SendMessage] = ...,
    select: Callable[[sendMessage], _SendMessage] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_SendMessage]: ...

@overload
def send_message(
    name: str,
    /,
    *,
    QueueUrl: str,
    MessageBody: Any,
    DelaySeconds: int = ...,
    MessageAttributes: Mapping[str, MessageAttributeValueDict | MessageAttributeValue] = ...,
    MessageSystemAttributes: Mapping[str, MessageSystemAttributeValueDict] = ...,
    MessageDeduplicationId: str = ...,
    MessageGroupId: str = ...,
    wait_for_task_token: Literal[True],
    result: type[_SendMessageAnswered] = ...,
    select: Callable[[Any], _SendMessageAnswered] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_SendMessageAnswered]: ...

def send_message_batch(
    name: str,
    /,
    *,
    QueueUrl: str,
    Entries: Sequence[SendMessageBatchRequestEntryDict],
    result: type[_SendMessageBatch] = ...,
    select: Callable[[SendMessageBatchResult], _SendMessageBatch] = ...,
    **options: Unpack[CallOptions],
) -> Task[_SendMessageBatch]: ...

def set_queue_attributes(
    name: str,
    /,
    *,
    QueueUrl: str,
    Attributes: Mapping[str, str],
    result: type[_SetQueueAttributes] = ...,
    select: Callable[[Any], _SetQueueAttributes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_SetQueueAttributes]: ...

def start_message_move_task(
    name: str,
    /,
    *,
    SourceArn: str,
    DestinationArn: str = ...,
    MaxNumberOfMessagesPerSecond: int = ...,
    result: type[_StartMessageMoveTask] = ...,
    select: Callable[[StartMessageMoveTaskResult], _StartMessageMoveTask] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartMessageMoveTask]: ...

def tag_queue(
    name: str,
    /,
    *,
    QueueUrl: str,
    Tags: Mapping[str, str],
    result: type[_TagQueue] = ...,
    select: Callable[[Any], _TagQueue] = ...,
    **options: Unpack[CallOptions],
) -> Task[_TagQueue]: ...

def untag_queue(
    name: str,
    /,
    *,
    QueueUrl: str,
    TagKeys: Sequence[str],
    result: type[_UntagQueue] = ...,
    select: Callable[[Any], _UntagQueue] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UntagQueue]: ...
