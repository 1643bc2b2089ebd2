"""firehose: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

AmazonOpenSearchServerlessS3BackupMode: TypeAlias = Literal["FailedDocumentsOnly", "AllDocuments"]
AmazonopensearchserviceIndexRotationPeriod: TypeAlias = Literal["NoRotation", "OneHour", "OneDay", "OneWeek", "OneMonth"]
AmazonopensearchserviceS3BackupMode: TypeAlias = Literal["FailedDocumentsOnly", "AllDocuments"]
CompressionFormat: TypeAlias = Literal["UNCOMPRESSED", "GZIP", "ZIP", "Snappy", "HADOOP_SNAPPY"]
Connectivity: TypeAlias = Literal["PUBLIC", "PRIVATE"]
ContentEncoding: TypeAlias = Literal["NONE", "GZIP"]
DatabaseType: TypeAlias = Literal["MySQL", "PostgreSQL"]
DefaultDocumentIdFormat: TypeAlias = Literal["FIREHOSE_DEFAULT", "NO_DOCUMENT_ID"]
DeliveryStreamEncryptionStatus: TypeAlias = Literal["ENABLED", "ENABLING", "ENABLING_FAILED", "DISABLED", "DISABLING", "DISABLING_FAILED"]
DeliveryStreamFailureType: TypeAlias = Literal["VPC_ENDPOINT_SERVICE_NAME_NOT_FOUND", "VPC_INTERFACE_ENDPOINT_SERVICE_ACCESS_DENIED", "RETIRE_KMS_GRANT_FAILED", "CREATE_KMS_GRANT_FAILED", "KMS_ACCESS_DENIED", "DISABLED_KMS_KEY", "INVALID_KMS_KEY", "KMS_KEY_NOT_FOUND", "KMS_OPT_IN_REQUIRED", "CREATE_ENI_FAILED", "DELETE_ENI_FAILED", "SUBNET_NOT_FOUND", "SECURITY_GROUP_NOT_FOUND", "ENI_ACCESS_DENIED", "SUBNET_ACCESS_DENIED", "SECURITY_GROUP_ACCESS_DENIED", "UNKNOWN_ERROR"]
DeliveryStreamStatus: TypeAlias = Literal["CREATING", "CREATING_FAILED", "DELETING", "DELETING_FAILED", "ACTIVE"]
DeliveryStreamType: TypeAlias = Literal["DirectPut", "KinesisStreamAsSource", "MSKAsSource", "DatabaseAsSource"]
ElasticsearchIndexRotationPeriod: TypeAlias = Literal["NoRotation", "OneHour", "OneDay", "OneWeek", "OneMonth"]
ElasticsearchS3BackupMode: TypeAlias = Literal["FailedDocumentsOnly", "AllDocuments"]
HECEndpointType: TypeAlias = Literal["Raw", "Event"]
HttpEndpointS3BackupMode: TypeAlias = Literal["FailedDataOnly", "AllData"]
IcebergS3BackupMode: TypeAlias = Literal["FailedDataOnly", "AllData"]
KeyType: TypeAlias = Literal["AWS_OWNED_CMK", "CUSTOMER_MANAGED_CMK"]
NoEncryptionConfig: TypeAlias = Literal["NoEncryption"]
OrcCompression: TypeAlias = Literal["NONE", "ZLIB", "SNAPPY"]
OrcFormatVersion: TypeAlias = Literal["V0_11", "V0_12"]
ParquetCompression: TypeAlias = Literal["UNCOMPRESSED", "GZIP", "SNAPPY"]
ParquetWriterVersion: TypeAlias = Literal["V1", "V2"]
ProcessorParameterName: TypeAlias = Literal["LambdaArn", "NumberOfRetries", "MetadataExtractionQuery", "JsonParsingEngine", "RoleArn", "BufferSizeInMBs", "BufferIntervalInSeconds", "SubRecordType", "Delimiter", "CompressionFormat", "DataMessageExtraction"]
ProcessorType: TypeAlias = Literal["RecordDeAggregation", "Decompression", "CloudWatchLogProcessing", "Lambda", "MetadataExtraction", "AppendDelimiterToRecord"]
RedshiftS3BackupMode: TypeAlias = Literal["Disabled", "Enabled"]
S3BackupMode: TypeAlias = Literal["Disabled", "Enabled"]
SSLMode: TypeAlias = Literal["Disabled", "Enabled"]
SnapshotRequestedBy: TypeAlias = Literal["USER", "FIREHOSE"]
SnapshotStatus: TypeAlias = Literal["IN_PROGRESS", "COMPLETE", "SUSPENDED"]
SnowflakeDataLoadingOption: TypeAlias = Literal["JSON_MAPPING", "VARIANT_CONTENT_MAPPING", "VARIANT_CONTENT_AND_METADATA_MAPPING"]
SnowflakeS3BackupMode: TypeAlias = Literal["FailedDataOnly", "AllData"]
SplunkS3BackupMode: TypeAlias = Literal["FailedEventsOnly", "AllEvents"]
_AmazonOpenSearchServerlessDestinationDescription: TypeAlias = AmazonOpenSearchServerlessDestinationDescription
_AmazonopensearchserviceDestinationDescription: TypeAlias = AmazonopensearchserviceDestinationDescription
_AuthenticationConfiguration: TypeAlias = AuthenticationConfiguration
_BufferingHints: TypeAlias = BufferingHints
_CatalogConfiguration: TypeAlias = CatalogConfiguration
_CloudWatchLoggingOptions: TypeAlias = CloudWatchLoggingOptions
_CompressionFormat: TypeAlias = CompressionFormat
_Connectivity: TypeAlias = Connectivity
_ContentEncoding: TypeAlias = ContentEncoding
_CopyCommand: TypeAlias = CopyCommand
_DataFormatConversionConfiguration: TypeAlias = DataFormatConversionConfiguration
_DatabaseSourceAuthenticationConfiguration: TypeAlias = DatabaseSourceAuthenticationConfiguration
_DatabaseSourceDescription: TypeAlias = DatabaseSourceDescription
_DatabaseSourceVPCConfiguration: TypeAlias = DatabaseSourceVPCConfiguration
_DefaultDocumentIdFormat: TypeAlias = DefaultDocumentIdFormat
_DeliveryStreamDescription: TypeAlias = DeliveryStreamDescription
_DeliveryStreamEncryptionConfiguration: TypeAlias = DeliveryStreamEncryptionConfiguration
_DeliveryStreamStatus: TypeAlias = DeliveryStreamStatus
_DeliveryStreamType: TypeAlias = DeliveryStreamType
_Deserializer: TypeAlias = Deserializer
_DirectPutSourceDescription: TypeAlias = DirectPutSourceDescription
_DocumentIdOptions: TypeAlias = DocumentIdOptions
_DynamicPartitioningConfiguration: TypeAlias = DynamicPartitioningConfiguration
_ElasticsearchDestinationDescription: TypeAlias = ElasticsearchDestinationDescription
_EncryptionConfiguration: TypeAlias = EncryptionConfiguration
_ExtendedS3DestinationDescription: TypeAlias = ExtendedS3DestinationDescription
_FailureDescription: TypeAlias = FailureDescription
_HiveJsonSerDe: TypeAlias = HiveJsonSerDe
_HttpEndpointDestinationDescription: TypeAlias = HttpEndpointDestinationDescription
_IcebergDestinationDescription: TypeAlias = IcebergDestinationDescription
_InputFormatConfiguration: TypeAlias = InputFormatConfiguration
_KeyType: TypeAlias = KeyType
_KinesisStreamSourceDescription: TypeAlias = KinesisStreamSourceDescription
_NoEncryptionConfig: TypeAlias = NoEncryptionConfig
_OpenXJsonSerDe: TypeAlias = OpenXJsonSerDe
_OrcSerDe: TypeAlias = OrcSerDe
_OutputFormatConfiguration: TypeAlias = OutputFormatConfiguration
_ParquetSerDe: TypeAlias = ParquetSerDe
_PartitionSpec: TypeAlias = PartitionSpec
_ProcessingConfiguration: TypeAlias = ProcessingConfiguration
_RedshiftDestinationDescription: TypeAlias = RedshiftDestinationDescription
_RetryOptions: TypeAlias = RetryOptions
_S3BackupMode: TypeAlias = S3BackupMode
_S3DestinationDescription: TypeAlias = S3DestinationDescription
_SchemaConfiguration: TypeAlias = SchemaConfiguration
_SchemaEvolutionConfiguration: TypeAlias = SchemaEvolutionConfiguration
_SecretsManagerConfiguration: TypeAlias = SecretsManagerConfiguration
_Serializer: TypeAlias = Serializer
_SnowflakeDestinationDescription: TypeAlias = SnowflakeDestinationDescription
_SnowflakeRoleConfiguration: TypeAlias = SnowflakeRoleConfiguration
_SnowflakeVpcConfiguration: TypeAlias = SnowflakeVpcConfiguration
_SplunkDestinationDescription: TypeAlias = SplunkDestinationDescription
_TableCreationConfiguration: TypeAlias = TableCreationConfiguration
_VpcConfigurationDescription: TypeAlias = VpcConfigurationDescription

class _Errors:
    ConcurrentModificationException: ErrorName; InvalidArgumentException: ErrorName
    InvalidKmsResourceException: ErrorName; InvalidSourceException: ErrorName; LimitExceededException: ErrorName
    ResourceInUseException: ErrorName; ResourceNotFoundException: ErrorName; ServiceUnavailableException: ErrorName
errors: _Errors

class AmazonOpenSearchServerlessBufferingHintsDict(TypedDict, total=False):
    IntervalInSeconds: int; SizeInMBs: int
class AmazonOpenSearchServerlessDestinationConfigurationDict(TypedDict, total=False):
    RoleARN: Required[str]; CollectionEndpoint: str; IndexName: Required[str]
    BufferingHints: AmazonOpenSearchServerlessBufferingHintsDict | AmazonOpenSearchServerlessBufferingHints
    RetryOptions: AmazonOpenSearchServerlessRetryOptionsDict | AmazonOpenSearchServerlessRetryOptions
    S3BackupMode: AmazonOpenSearchServerlessS3BackupMode | str
    S3Configuration: Required[S3DestinationConfigurationDict]
    ProcessingConfiguration: ProcessingConfigurationDict | _ProcessingConfiguration
    CloudWatchLoggingOptions: CloudWatchLoggingOptionsDict | _CloudWatchLoggingOptions
    VpcConfiguration: VpcConfigurationDict
class AmazonOpenSearchServerlessDestinationUpdateDict(TypedDict, total=False):
    RoleARN: str; CollectionEndpoint: str; IndexName: str
    BufferingHints: AmazonOpenSearchServerlessBufferingHintsDict | AmazonOpenSearchServerlessBufferingHints
    RetryOptions: AmazonOpenSearchServerlessRetryOptionsDict | AmazonOpenSearchServerlessRetryOptions
    S3Update: S3DestinationUpdateDict; ProcessingConfiguration: ProcessingConfigurationDict | _ProcessingConfiguration
    CloudWatchLoggingOptions: CloudWatchLoggingOptionsDict | _CloudWatchLoggingOptions
class AmazonOpenSearchServerlessRetryOptionsDict(TypedDict, total=False):
    DurationInSeconds: int
class AmazonopensearchserviceBufferingHintsDict(TypedDict, total=False):
    IntervalInSeconds: int; SizeInMBs: int
class AmazonopensearchserviceDestinationConfigurationDict(TypedDict, total=False):
    RoleARN: Required[str]; DomainARN: str; ClusterEndpoint: str; IndexName: Required[str]; TypeName: str
    IndexRotationPeriod: AmazonopensearchserviceIndexRotationPeriod | str
    BufferingHints: AmazonopensearchserviceBufferingHintsDict | AmazonopensearchserviceBufferingHints
    RetryOptions: AmazonopensearchserviceRetryOptionsDict | AmazonopensearchserviceRetryOptions
    S3BackupMode: AmazonopensearchserviceS3BackupMode | str; S3Configuration: Required[S3DestinationConfigurationDict]
    ProcessingConfiguration: ProcessingConfigurationDict | _ProcessingConfiguration
    CloudWatchLoggingOptions: CloudWatchLoggingOptionsDict | _CloudWatchLoggingOptions
    VpcConfiguration: VpcConfigurationDict; DocumentIdOptions: DocumentIdOptionsDict | _DocumentIdOptions
class AmazonopensearchserviceDestinationUpdateDict(TypedDict, total=False):
    RoleARN: str; DomainARN: str; ClusterEndpoint: str; IndexName: str; TypeName: str
    IndexRotationPeriod: AmazonopensearchserviceIndexRotationPeriod | str
    BufferingHints: AmazonopensearchserviceBufferingHintsDict | AmazonopensearchserviceBufferingHints
    RetryOptions: AmazonopensearchserviceRetryOptionsDict | AmazonopensearchserviceRetryOptions
    S3Update: S3DestinationUpdateDict; ProcessingConfiguration: ProcessingConfigurationDict | _ProcessingConfiguration
    CloudWatchLoggingOptions: CloudWatchLoggingOptionsDict | _CloudWatchLoggingOptions
    DocumentIdOptions: DocumentIdOptionsDict | _DocumentIdOptions
class AmazonopensearchserviceRetryOptionsDict(TypedDict, total=False):
    DurationInSeconds: int
class AuthenticationConfigurationDict(TypedDict, total=False):
    RoleARN: Required[str]; Connectivity: Required[_Connectivity | str]
class BufferingHintsDict(TypedDict, total=False):
    SizeInMBs: int; IntervalInSeconds: int
class CatalogConfigurationDict(TypedDict, total=False):
    CatalogARN: str; WarehouseLocation: str
class CloudWatchLoggingOptionsDict(TypedDict, total=False):
    Enabled: bool; LogGroupName: str; LogStreamName: str
class CopyCommandDict(TypedDict, total=False):
    DataTableName: Required[str]; DataTableColumns: str; CopyOptions: str
class CreateDeliveryStreamInputDict(TypedDict, total=False):
    DeliveryStreamName: Required[str]; DeliveryStreamType: _DeliveryStreamType | str
    DirectPutSourceConfiguration: DirectPutSourceConfigurationDict
    KinesisStreamSourceConfiguration: KinesisStreamSourceConfigurationDict
    DeliveryStreamEncryptionConfigurationInput: DeliveryStreamEncryptionConfigurationInputDict
    S3DestinationConfiguration: S3DestinationConfigurationDict
    ExtendedS3DestinationConfiguration: ExtendedS3DestinationConfigurationDict
    RedshiftDestinationConfiguration: RedshiftDestinationConfigurationDict
    ElasticsearchDestinationConfiguration: ElasticsearchDestinationConfigurationDict
    AmazonopensearchserviceDestinationConfiguration: AmazonopensearchserviceDestinationConfigurationDict
    SplunkDestinationConfiguration: SplunkDestinationConfigurationDict
    HttpEndpointDestinationConfiguration: HttpEndpointDestinationConfigurationDict; Tags: Sequence[TagDict | Tag]
    AmazonOpenSearchServerlessDestinationConfiguration: AmazonOpenSearchServerlessDestinationConfigurationDict
    MskSourceConfiguration: MSKSourceConfigurationDict
    SnowflakeDestinationConfiguration: SnowflakeDestinationConfigurationDict
    IcebergDestinationConfiguration: IcebergDestinationConfigurationDict
    DatabaseSourceConfiguration: DatabaseSourceConfigurationDict
class DataFormatConversionConfigurationDict(TypedDict, total=False):
    SchemaConfiguration: SchemaConfigurationDict | _SchemaConfiguration
    InputFormatConfiguration: InputFormatConfigurationDict | _InputFormatConfiguration
    OutputFormatConfiguration: OutputFormatConfigurationDict | _OutputFormatConfiguration; Enabled: bool
class DatabaseColumnListDict(TypedDict, total=False):
    Include: Sequence[str]; Exclude: Sequence[str]
class DatabaseListDict(TypedDict, total=False):
    Include: Sequence[str]; Exclude: Sequence[str]
class DatabaseSourceAuthenticationConfigurationDict(TypedDict, total=False):
    SecretsManagerConfiguration: Required[SecretsManagerConfigurationDict | _SecretsManagerConfiguration]
class DatabaseSourceConfigurationDict(TypedDict, total=False):
    Type: Required[DatabaseType | str]; Endpoint: Required[str]; Port: Required[int]; SslMode: SSLMode | str
    Databases: Required[DatabaseListDict | DatabaseList]; Tables: Required[DatabaseTableListDict | DatabaseTableList]
    Columns: DatabaseColumnListDict | DatabaseColumnList; SurrogateKeys: Sequence[str]
    SnapshotWatermarkTable: Required[str]
    DatabaseSourceAuthenticationConfiguration: Required[DatabaseSourceAuthenticationConfigurationDict | _DatabaseSourceAuthenticationConfiguration]
    DatabaseSourceVPCConfiguration: Required[DatabaseSourceVPCConfigurationDict | _DatabaseSourceVPCConfiguration]
class DatabaseSourceVPCConfigurationDict(TypedDict, total=False):
    VpcEndpointServiceName: Required[str]
class DatabaseTableListDict(TypedDict, total=False):
    Include: Sequence[str]; Exclude: Sequence[str]
class DeleteDeliveryStreamInputDict(TypedDict, total=False):
    DeliveryStreamName: Required[str]; AllowForceDelete: bool
class DeliveryStreamEncryptionConfigurationInputDict(TypedDict, total=False):
    KeyARN: str; KeyType: Required[_KeyType | str]
class DescribeDeliveryStreamInputDict(TypedDict, total=False):
    DeliveryStreamName: Required[str]; Limit: int; ExclusiveStartDestinationId: str
class DeserializerDict(TypedDict, total=False):
    OpenXJsonSerDe: OpenXJsonSerDeDict | _OpenXJsonSerDe; HiveJsonSerDe: HiveJsonSerDeDict | _HiveJsonSerDe
class DestinationTableConfigurationDict(TypedDict, total=False):
    DestinationTableName: Required[str]; DestinationDatabaseName: Required[str]; UniqueKeys: Sequence[str]
    PartitionSpec: PartitionSpecDict | _PartitionSpec; S3ErrorOutputPrefix: str
class DirectPutSourceConfigurationDict(TypedDict, total=False):
    ThroughputHintInMBs: Required[int]
class DocumentIdOptionsDict(TypedDict, total=False):
    DefaultDocumentIdFormat: Required[_DefaultDocumentIdFormat | str]
class DynamicPartitioningConfigurationDict(TypedDict, total=False):
    RetryOptions: RetryOptionsDict | _RetryOptions; Enabled: bool
class ElasticsearchBufferingHintsDict(TypedDict, total=False):
    IntervalInSeconds: int; SizeInMBs: int
class ElasticsearchDestinationConfigurationDict(TypedDict, total=False):
    RoleARN: Required[str]; DomainARN: str; ClusterEndpoint: str; IndexName: Required[str]; TypeName: str
    IndexRotationPeriod: ElasticsearchIndexRotationPeriod | str
    BufferingHints: ElasticsearchBufferingHintsDict | ElasticsearchBufferingHints
    RetryOptions: ElasticsearchRetryOptionsDict | ElasticsearchRetryOptions
    S3BackupMode: ElasticsearchS3BackupMode | str; S3Configuration: Required[S3DestinationConfigurationDict]
    ProcessingConfiguration: ProcessingConfigurationDict | _ProcessingConfiguration
    CloudWatchLoggingOptions: CloudWatchLoggingOptionsDict | _CloudWatchLoggingOptions
    VpcConfiguration: VpcConfigurationDict; DocumentIdOptions: DocumentIdOptionsDict | _DocumentIdOptions
class ElasticsearchDestinationUpdateDict(TypedDict, total=False):
    RoleARN: str; DomainARN: str; ClusterEndpoint: str; IndexName: str; TypeName: str
    IndexRotationPeriod: ElasticsearchIndexRotationPeriod | str
    BufferingHints: ElasticsearchBufferingHintsDict | ElasticsearchBufferingHints
    RetryOptions: ElasticsearchRetryOptionsDict | ElasticsearchRetryOptions; S3Update: S3DestinationUpdateDict
    ProcessingConfiguration: ProcessingConfigurationDict | _ProcessingConfiguration
    CloudWatchLoggingOptions: CloudWatchLoggingOptionsDict | _CloudWatchLoggingOptions
    DocumentIdOptions: DocumentIdOptionsDict | _DocumentIdOptions
class ElasticsearchRetryOptionsDict(TypedDict, total=False):
    DurationInSeconds: int
class EncryptionConfigurationDict(TypedDict, total=False):
    NoEncryptionConfig: _NoEncryptionConfig | str; KmsEncryptionConfig: KMSEncryptionConfigDict | KMSEncryptionConfig
class ExtendedS3DestinationConfigurationDict(TypedDict, total=False):
    RoleARN: Required[str]; BucketARN: Required[str]; Prefix: str; ErrorOutputPrefix: str
    BufferingHints: BufferingHintsDict | _BufferingHints; CompressionFormat: _CompressionFormat | str
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration
    CloudWatchLoggingOptions: CloudWatchLoggingOptionsDict | _CloudWatchLoggingOptions
    ProcessingConfiguration: ProcessingConfigurationDict | _ProcessingConfiguration; S3BackupMode: _S3BackupMode | str
    S3BackupConfiguration: S3DestinationConfigurationDict
    DataFormatConversionConfiguration: DataFormatConversionConfigurationDict | _DataFormatConversionConfiguration
    DynamicPartitioningConfiguration: DynamicPartitioningConfigurationDict | _DynamicPartitioningConfiguration
    FileExtension: str; CustomTimeZone: str
class ExtendedS3DestinationUpdateDict(TypedDict, total=False):
    RoleARN: str; BucketARN: str; Prefix: str; ErrorOutputPrefix: str
    BufferingHints: BufferingHintsDict | _BufferingHints; CompressionFormat: _CompressionFormat | str
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration
    CloudWatchLoggingOptions: CloudWatchLoggingOptionsDict | _CloudWatchLoggingOptions
    ProcessingConfiguration: ProcessingConfigurationDict | _ProcessingConfiguration; S3BackupMode: _S3BackupMode | str
    S3BackupUpdate: S3DestinationUpdateDict
    DataFormatConversionConfiguration: DataFormatConversionConfigurationDict | _DataFormatConversionConfiguration
    DynamicPartitioningConfiguration: DynamicPartitioningConfigurationDict | _DynamicPartitioningConfiguration
    FileExtension: str; CustomTimeZone: str
class HiveJsonSerDeDict(TypedDict, total=False):
    TimestampFormats: Sequence[str]
class HttpEndpointBufferingHintsDict(TypedDict, total=False):
    SizeInMBs: int; IntervalInSeconds: int
class HttpEndpointCommonAttributeDict(TypedDict, total=False):
    AttributeName: Required[str]; AttributeValue: Required[str]
class HttpEndpointConfigurationDict(TypedDict, total=False):
    Url: Required[str]; Name: str; AccessKey: str
class HttpEndpointDestinationConfigurationDict(TypedDict, total=False):
    EndpointConfiguration: Required[HttpEndpointConfigurationDict]
    BufferingHints: HttpEndpointBufferingHintsDict | HttpEndpointBufferingHints
    CloudWatchLoggingOptions: CloudWatchLoggingOptionsDict | _CloudWatchLoggingOptions
    RequestConfiguration: HttpEndpointRequestConfigurationDict | HttpEndpointRequestConfiguration
    ProcessingConfiguration: ProcessingConfigurationDict | _ProcessingConfiguration; RoleARN: str
    RetryOptions: HttpEndpointRetryOptionsDict | HttpEndpointRetryOptions
    S3BackupMode: HttpEndpointS3BackupMode | str; S3Configuration: Required[S3DestinationConfigurationDict]
    SecretsManagerConfiguration: SecretsManagerConfigurationDict | _SecretsManagerConfiguration
class HttpEndpointDestinationUpdateDict(TypedDict, total=False):
    EndpointConfiguration: HttpEndpointConfigurationDict
    BufferingHints: HttpEndpointBufferingHintsDict | HttpEndpointBufferingHints
    CloudWatchLoggingOptions: CloudWatchLoggingOptionsDict | _CloudWatchLoggingOptions
    RequestConfiguration: HttpEndpointRequestConfigurationDict | HttpEndpointRequestConfiguration
    ProcessingConfiguration: ProcessingConfigurationDict | _ProcessingConfiguration; RoleARN: str
    RetryOptions: HttpEndpointRetryOptionsDict | HttpEndpointRetryOptions
    S3BackupMode: HttpEndpointS3BackupMode | str; S3Update: S3DestinationUpdateDict
    SecretsManagerConfiguration: SecretsManagerConfigurationDict | _SecretsManagerConfiguration
class HttpEndpointRequestConfigurationDict(TypedDict, total=False):
    ContentEncoding: _ContentEncoding | str
    CommonAttributes: Sequence[HttpEndpointCommonAttributeDict | HttpEndpointCommonAttribute]
class HttpEndpointRetryOptionsDict(TypedDict, total=False):
    DurationInSeconds: int
class IcebergDestinationConfigurationDict(TypedDict, total=False):
    DestinationTableConfigurationList: Sequence[DestinationTableConfigurationDict | DestinationTableConfiguration]
    SchemaEvolutionConfiguration: SchemaEvolutionConfigurationDict | _SchemaEvolutionConfiguration
    TableCreationConfiguration: TableCreationConfigurationDict | _TableCreationConfiguration
    BufferingHints: BufferingHintsDict | _BufferingHints
    CloudWatchLoggingOptions: CloudWatchLoggingOptionsDict | _CloudWatchLoggingOptions
    ProcessingConfiguration: ProcessingConfigurationDict | _ProcessingConfiguration
    S3BackupMode: IcebergS3BackupMode | str; RetryOptions: RetryOptionsDict | _RetryOptions; RoleARN: Required[str]
    AppendOnly: bool; CatalogConfiguration: Required[CatalogConfigurationDict | _CatalogConfiguration]
    S3Configuration: Required[S3DestinationConfigurationDict]
class IcebergDestinationUpdateDict(TypedDict, total=False):
    DestinationTableConfigurationList: Sequence[DestinationTableConfigurationDict | DestinationTableConfiguration]
    SchemaEvolutionConfiguration: SchemaEvolutionConfigurationDict | _SchemaEvolutionConfiguration
    TableCreationConfiguration: TableCreationConfigurationDict | _TableCreationConfiguration
    BufferingHints: BufferingHintsDict | _BufferingHints
    CloudWatchLoggingOptions: CloudWatchLoggingOptionsDict | _CloudWatchLoggingOptions
    ProcessingConfiguration: ProcessingConfigurationDict | _ProcessingConfiguration
    S3BackupMode: IcebergS3BackupMode | str; RetryOptions: RetryOptionsDict | _RetryOptions; RoleARN: str
    AppendOnly: bool; CatalogConfiguration: CatalogConfigurationDict | _CatalogConfiguration
    S3Configuration: S3DestinationConfigurationDict
class InputFormatConfigurationDict(TypedDict, total=False):
    Deserializer: DeserializerDict | _Deserializer
class KMSEncryptionConfigDict(TypedDict, total=False):
    AwskmsKeyARN: Required[str]
class KinesisStreamSourceConfigurationDict(TypedDict, total=False):
    KinesisStreamARN: Required[str]; RoleARN: Required[str]
class ListDeliveryStreamsInputDict(TypedDict, total=False):
    Limit: int; DeliveryStreamType: _DeliveryStreamType | str; ExclusiveStartDeliveryStreamName: str
class ListTagsForDeliveryStreamInputDict(TypedDict, total=False):
    DeliveryStreamName: Required[str]; ExclusiveStartTagKey: str; Limit: int
class MSKSourceConfigurationDict(TypedDict, total=False):
    MskClusterARN: Required[str]; TopicName: Required[str]
    AuthenticationConfiguration: Required[AuthenticationConfigurationDict | _AuthenticationConfiguration]
    ReadFromTimestamp: str | datetime
class OpenXJsonSerDeDict(TypedDict, total=False):
    ConvertDotsInJsonKeysToUnderscores: bool; CaseInsensitive: bool; ColumnToJsonKeyMappings: Mapping[str, str]
class OrcSerDeDict(TypedDict, total=False):
    StripeSizeBytes: int; BlockSizeBytes: int; RowIndexStride: int; EnablePadding: bool; PaddingTolerance: float
    Compression: OrcCompression | str; BloomFilterColumns: Sequence[str]; BloomFilterFalsePositiveProbability: float
    DictionaryKeyThreshold: float; FormatVersion: OrcFormatVersion | str
class OutputFormatConfigurationDict(TypedDict, total=False):
    Serializer: SerializerDict | _Serializer
class ParquetSerDeDict(TypedDict, total=False):
    BlockSizeBytes: int; PageSizeBytes: int; Compression: ParquetCompression | str; EnableDictionaryCompression: bool
    MaxPaddingBytes: int; WriterVersion: ParquetWriterVersion | str
class PartitionFieldDict(TypedDict, total=False):
    SourceName: Required[str]
class PartitionSpecDict(TypedDict, total=False):
    Identity: Sequence[PartitionFieldDict | PartitionField]
class ProcessingConfigurationDict(TypedDict, total=False):
    Enabled: bool; Processors: Sequence[ProcessorDict | Processor]
class ProcessorDict(TypedDict, total=False):
    Type: Required[ProcessorType | str]; Parameters: Sequence[ProcessorParameterDict | ProcessorParameter]
class ProcessorParameterDict(TypedDict, total=False):
    ParameterName: Required[ProcessorParameterName | str]; ParameterValue: Required[str]
class PutRecordBatchInputDict(TypedDict, total=False):
    DeliveryStreamName: Required[str]; Records: Required[Sequence[RecordDict]]
class PutRecordInputDict(TypedDict, total=False):
    DeliveryStreamName: Required[str]; Record: Required[RecordDict]
class RecordDict(TypedDict, total=False):
    Data: Required[object]
class RedshiftDestinationConfigurationDict(TypedDict, total=False):
    RoleARN: Required[str]; ClusterJDBCURL: Required[str]; CopyCommand: Required[CopyCommandDict | _CopyCommand]
    Username: str; Password: str; RetryOptions: RedshiftRetryOptionsDict | RedshiftRetryOptions
    S3Configuration: Required[S3DestinationConfigurationDict]
    ProcessingConfiguration: ProcessingConfigurationDict | _ProcessingConfiguration
    S3BackupMode: RedshiftS3BackupMode | str; S3BackupConfiguration: S3DestinationConfigurationDict
    CloudWatchLoggingOptions: CloudWatchLoggingOptionsDict | _CloudWatchLoggingOptions
    SecretsManagerConfiguration: SecretsManagerConfigurationDict | _SecretsManagerConfiguration
class RedshiftDestinationUpdateDict(TypedDict, total=False):
    RoleARN: str; ClusterJDBCURL: str; CopyCommand: CopyCommandDict | _CopyCommand; Username: str; Password: str
    RetryOptions: RedshiftRetryOptionsDict | RedshiftRetryOptions; S3Update: S3DestinationUpdateDict
    ProcessingConfiguration: ProcessingConfigurationDict | _ProcessingConfiguration
    S3BackupMode: RedshiftS3BackupMode | str; S3BackupUpdate: S3DestinationUpdateDict
    CloudWatchLoggingOptions: CloudWatchLoggingOptionsDict | _CloudWatchLoggingOptions
    SecretsManagerConfiguration: SecretsManagerConfigurationDict | _SecretsManagerConfiguration
class RedshiftRetryOptionsDict(TypedDict, total=False):
    DurationInSeconds: int
class RetryOptionsDict(TypedDict, total=False):
    DurationInSeconds: int
class S3DestinationConfigurationDict(TypedDict, total=False):
    RoleARN: Required[str]; BucketARN: Required[str]; Prefix: str; ErrorOutputPrefix: str
    BufferingHints: BufferingHintsDict | _BufferingHints; CompressionFormat: _CompressionFormat | str
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration
    CloudWatchLoggingOptions: CloudWatchLoggingOptionsDict | _CloudWatchLoggingOptions
class S3DestinationUpdateDict(TypedDict, total=False):
    RoleARN: str; BucketARN: str; Prefix: str; ErrorOutputPrefix: str
    BufferingHints: BufferingHintsDict | _BufferingHints; CompressionFormat: _CompressionFormat | str
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration
    CloudWatchLoggingOptions: CloudWatchLoggingOptionsDict | _CloudWatchLoggingOptions
class SchemaConfigurationDict(TypedDict, total=False):
    RoleARN: str; CatalogId: str; DatabaseName: str; TableName: str; Region: str; VersionId: str
class SchemaEvolutionConfigurationDict(TypedDict, total=False):
    Enabled: Required[bool]
class SecretsManagerConfigurationDict(TypedDict, total=False):
    SecretARN: str; RoleARN: str; Enabled: Required[bool]
class SerializerDict(TypedDict, total=False):
    ParquetSerDe: ParquetSerDeDict | _ParquetSerDe; OrcSerDe: OrcSerDeDict | _OrcSerDe
class SnowflakeBufferingHintsDict(TypedDict, total=False):
    SizeInMBs: int; IntervalInSeconds: int
class SnowflakeDestinationConfigurationDict(TypedDict, total=False):
    AccountUrl: Required[str]; PrivateKey: str; KeyPassphrase: str; User: str; Database: Required[str]
    Schema: Required[str]; Table: Required[str]
    SnowflakeRoleConfiguration: SnowflakeRoleConfigurationDict | _SnowflakeRoleConfiguration
    DataLoadingOption: SnowflakeDataLoadingOption | str; MetaDataColumnName: str; ContentColumnName: str
    SnowflakeVpcConfiguration: SnowflakeVpcConfigurationDict | _SnowflakeVpcConfiguration
    CloudWatchLoggingOptions: CloudWatchLoggingOptionsDict | _CloudWatchLoggingOptions
    ProcessingConfiguration: ProcessingConfigurationDict | _ProcessingConfiguration; RoleARN: Required[str]
    RetryOptions: SnowflakeRetryOptionsDict | SnowflakeRetryOptions; S3BackupMode: SnowflakeS3BackupMode | str
    S3Configuration: Required[S3DestinationConfigurationDict]
    SecretsManagerConfiguration: SecretsManagerConfigurationDict | _SecretsManagerConfiguration
    BufferingHints: SnowflakeBufferingHintsDict | SnowflakeBufferingHints
class SnowflakeDestinationUpdateDict(TypedDict, total=False):
    AccountUrl: str; PrivateKey: str; KeyPassphrase: str; User: str; Database: str; Schema: str; Table: str
    SnowflakeRoleConfiguration: SnowflakeRoleConfigurationDict | _SnowflakeRoleConfiguration
    DataLoadingOption: SnowflakeDataLoadingOption | str; MetaDataColumnName: str; ContentColumnName: str
    CloudWatchLoggingOptions: CloudWatchLoggingOptionsDict | _CloudWatchLoggingOptions
    ProcessingConfiguration: ProcessingConfigurationDict | _ProcessingConfiguration; RoleARN: str
    RetryOptions: SnowflakeRetryOptionsDict | SnowflakeRetryOptions; S3BackupMode: SnowflakeS3BackupMode | str
    S3Update: S3DestinationUpdateDict
    SecretsManagerConfiguration: SecretsManagerConfigurationDict | _SecretsManagerConfiguration
    BufferingHints: SnowflakeBufferingHintsDict | SnowflakeBufferingHints
class SnowflakeRetryOptionsDict(TypedDict, total=False):
    DurationInSeconds: int
class SnowflakeRoleConfigurationDict(TypedDict, total=False):
    Enabled: bool; SnowflakeRole: str
class SnowflakeVpcConfigurationDict(TypedDict, total=False):
    PrivateLinkVpceId: Required[str]
class SplunkBufferingHintsDict(TypedDict, total=False):
    IntervalInSeconds: int; SizeInMBs: int
class SplunkDestinationConfigurationDict(TypedDict, total=False):
    HecEndpoint: Required[str]; HecEndpointType: Required[HECEndpointType | str]; HecToken: str
    HecAcknowledgmentTimeoutInSeconds: int; RetryOptions: SplunkRetryOptionsDict | SplunkRetryOptions
    S3BackupMode: SplunkS3BackupMode | str; S3Configuration: Required[S3DestinationConfigurationDict]
    ProcessingConfiguration: ProcessingConfigurationDict | _ProcessingConfiguration
    CloudWatchLoggingOptions: CloudWatchLoggingOptionsDict | _CloudWatchLoggingOptions
    BufferingHints: SplunkBufferingHintsDict | SplunkBufferingHints
    SecretsManagerConfiguration: SecretsManagerConfigurationDict | _SecretsManagerConfiguration
class SplunkDestinationUpdateDict(TypedDict, total=False):
    HecEndpoint: str; HecEndpointType: HECEndpointType | str; HecToken: str; HecAcknowledgmentTimeoutInSeconds: int
    RetryOptions: SplunkRetryOptionsDict | SplunkRetryOptions; S3BackupMode: SplunkS3BackupMode | str
    S3Update: S3DestinationUpdateDict; ProcessingConfiguration: ProcessingConfigurationDict | _ProcessingConfiguration
    CloudWatchLoggingOptions: CloudWatchLoggingOptionsDict | _CloudWatchLoggingOptions
    BufferingHints: SplunkBufferingHintsDict | SplunkBufferingHints
    SecretsManagerConfiguration: SecretsManagerConfigurationDict | _SecretsManagerConfiguration
class SplunkRetryOptionsDict(TypedDict, total=False):
    DurationInSeconds: int
class StartDeliveryStreamEncryptionInputDict(TypedDict, total=False):
    DeliveryStreamName: Required[str]
    DeliveryStreamEncryptionConfigurationInput: DeliveryStreamEncryptionConfigurationInputDict
class StopDeliveryStreamEncryptionInputDict(TypedDict, total=False):
    DeliveryStreamName: Required[str]
class TableCreationConfigurationDict(TypedDict, total=False):
    Enabled: Required[bool]
class TagDict(TypedDict, total=False):
    Key: Required[str]; Value: str
class TagDeliveryStreamInputDict(TypedDict, total=False):
    DeliveryStreamName: Required[str]; Tags: Required[Sequence[TagDict | Tag]]
class UntagDeliveryStreamInputDict(TypedDict, total=False):
    DeliveryStreamName: Required[str]; TagKeys: Required[Sequence[str]]
class UpdateDestinationInputDict(TypedDict, total=False):
    DeliveryStreamName: Required[str]; CurrentDeliveryStreamVersionId: Required[str]; DestinationId: Required[str]
    S3DestinationUpdate: S3DestinationUpdateDict; ExtendedS3DestinationUpdate: ExtendedS3DestinationUpdateDict
    RedshiftDestinationUpdate: RedshiftDestinationUpdateDict
    ElasticsearchDestinationUpdate: ElasticsearchDestinationUpdateDict
    AmazonopensearchserviceDestinationUpdate: AmazonopensearchserviceDestinationUpdateDict
    SplunkDestinationUpdate: SplunkDestinationUpdateDict
    HttpEndpointDestinationUpdate: HttpEndpointDestinationUpdateDict
    AmazonOpenSearchServerlessDestinationUpdate: AmazonOpenSearchServerlessDestinationUpdateDict
    SnowflakeDestinationUpdate: SnowflakeDestinationUpdateDict; IcebergDestinationUpdate: IcebergDestinationUpdateDict
class VpcConfigurationDict(TypedDict, total=False):
    SubnetIds: Required[Sequence[str]]; RoleARN: Required[str]; SecurityGroupIds: Required[Sequence[str]]
class AmazonOpenSearchServerlessBufferingHints:
    IntervalInSeconds: int; SizeInMBs: int
class AmazonOpenSearchServerlessDestinationDescription:
    RoleARN: str; CollectionEndpoint: str; IndexName: str; BufferingHints: AmazonOpenSearchServerlessBufferingHints
    RetryOptions: AmazonOpenSearchServerlessRetryOptions; S3BackupMode: AmazonOpenSearchServerlessS3BackupMode
    S3DestinationDescription: _S3DestinationDescription; ProcessingConfiguration: _ProcessingConfiguration
    CloudWatchLoggingOptions: _CloudWatchLoggingOptions; VpcConfigurationDescription: _VpcConfigurationDescription
class AmazonOpenSearchServerlessRetryOptions:
    DurationInSeconds: int
class AmazonopensearchserviceBufferingHints:
    IntervalInSeconds: int; SizeInMBs: int
class AmazonopensearchserviceDestinationDescription:
    RoleARN: str; DomainARN: str; ClusterEndpoint: str; IndexName: str; TypeName: str
    IndexRotationPeriod: AmazonopensearchserviceIndexRotationPeriod
    BufferingHints: AmazonopensearchserviceBufferingHints; RetryOptions: AmazonopensearchserviceRetryOptions
    S3BackupMode: AmazonopensearchserviceS3BackupMode; S3DestinationDescription: _S3DestinationDescription
    ProcessingConfiguration: _ProcessingConfiguration; CloudWatchLoggingOptions: _CloudWatchLoggingOptions
    VpcConfigurationDescription: _VpcConfigurationDescription; DocumentIdOptions: _DocumentIdOptions
class AmazonopensearchserviceRetryOptions:
    DurationInSeconds: int
class AuthenticationConfiguration:
    RoleARN: str; Connectivity: _Connectivity
class BufferingHints:
    SizeInMBs: int; IntervalInSeconds: int
class CatalogConfiguration:
    CatalogARN: str; WarehouseLocation: str
class CloudWatchLoggingOptions:
    Enabled: bool; LogGroupName: str; LogStreamName: str
class CopyCommand:
    DataTableName: str; DataTableColumns: str; CopyOptions: str
class CreateDeliveryStreamOutput:
    DeliveryStreamARN: str
class DataFormatConversionConfiguration:
    SchemaConfiguration: _SchemaConfiguration; InputFormatConfiguration: _InputFormatConfiguration
    OutputFormatConfiguration: _OutputFormatConfiguration; Enabled: bool
class DatabaseColumnList:
    Include: list[str]; Exclude: list[str]
class DatabaseList:
    Include: list[str]; Exclude: list[str]
class DatabaseSnapshotInfo:
    Id: str; Table: str; RequestTimestamp: str; RequestedBy: SnapshotRequestedBy; Status: SnapshotStatus
    FailureDescription: _FailureDescription
class DatabaseSourceAuthenticationConfiguration:
    SecretsManagerConfiguration: _SecretsManagerConfiguration
class DatabaseSourceDescription:
    Type: DatabaseType; Endpoint: str; Port: int; SslMode: SSLMode; Databases: DatabaseList; Tables: DatabaseTableList
    Columns: DatabaseColumnList; SurrogateKeys: list[str]; SnapshotWatermarkTable: str
    SnapshotInfo: list[DatabaseSnapshotInfo]
    DatabaseSourceAuthenticationConfiguration: _DatabaseSourceAuthenticationConfiguration
    DatabaseSourceVPCConfiguration: _DatabaseSourceVPCConfiguration
class DatabaseSourceVPCConfiguration:
    VpcEndpointServiceName: str
class DatabaseTableList:
    Include: list[str]; Exclude: list[str]
class DeleteDeliveryStreamOutput:
    ...
class DeliveryStreamDescription:
    DeliveryStreamName: str; DeliveryStreamARN: str; DeliveryStreamStatus: _DeliveryStreamStatus
    FailureDescription: _FailureDescription
    DeliveryStreamEncryptionConfiguration: _DeliveryStreamEncryptionConfiguration
    DeliveryStreamType: _DeliveryStreamType; VersionId: str; CreateTimestamp: str; LastUpdateTimestamp: str
    Source: SourceDescription; Destinations: list[DestinationDescription]; HasMoreDestinations: bool
class DeliveryStreamEncryptionConfiguration:
    KeyARN: str; KeyType: _KeyType; Status: DeliveryStreamEncryptionStatus; FailureDescription: _FailureDescription
class DescribeDeliveryStreamOutput:
    DeliveryStreamDescription: _DeliveryStreamDescription
class Deserializer:
    OpenXJsonSerDe: _OpenXJsonSerDe; HiveJsonSerDe: _HiveJsonSerDe
class DestinationDescription:
    DestinationId: str; S3DestinationDescription: _S3DestinationDescription
    ExtendedS3DestinationDescription: _ExtendedS3DestinationDescription
    RedshiftDestinationDescription: _RedshiftDestinationDescription
    ElasticsearchDestinationDescription: _ElasticsearchDestinationDescription
    AmazonopensearchserviceDestinationDescription: _AmazonopensearchserviceDestinationDescription
    SplunkDestinationDescription: _SplunkDestinationDescription
    HttpEndpointDestinationDescription: _HttpEndpointDestinationDescription
    SnowflakeDestinationDescription: _SnowflakeDestinationDescription
    AmazonOpenSearchServerlessDestinationDescription: _AmazonOpenSearchServerlessDestinationDescription
    IcebergDestinationDescription: _IcebergDestinationDescription
class DestinationTableConfiguration:
    DestinationTableName: str; DestinationDatabaseName: str; UniqueKeys: list[str]; PartitionSpec: _PartitionSpec
    S3ErrorOutputPrefix: str
class DirectPutSourceDescription:
    ThroughputHintInMBs: int
class DocumentIdOptions:
    DefaultDocumentIdFormat: _DefaultDocumentIdFormat
class DynamicPartitioningConfiguration:
    RetryOptions: _RetryOptions; Enabled: bool
class ElasticsearchBufferingHints:
    IntervalInSeconds: int; SizeInMBs: int
class ElasticsearchDestinationDescription:
    RoleARN: str; DomainARN: str; ClusterEndpoint: str; IndexName: str; TypeName: str
    IndexRotationPeriod: ElasticsearchIndexRotationPeriod; BufferingHints: ElasticsearchBufferingHints
    RetryOptions: ElasticsearchRetryOptions; S3BackupMode: ElasticsearchS3BackupMode
    S3DestinationDescription: _S3DestinationDescription; ProcessingConfiguration: _ProcessingConfiguration
    CloudWatchLoggingOptions: _CloudWatchLoggingOptions; VpcConfigurationDescription: _VpcConfigurationDescription
    DocumentIdOptions: _DocumentIdOptions
class ElasticsearchRetryOptions:
    DurationInSeconds: int
class EncryptionConfiguration:
    NoEncryptionConfig: _NoEncryptionConfig; KmsEncryptionConfig: KMSEncryptionConfig
class ExtendedS3DestinationDescription:
    RoleARN: str; BucketARN: str; Prefix: str; ErrorOutputPrefix: str; BufferingHints: _BufferingHints
    CompressionFormat: _CompressionFormat; EncryptionConfiguration: _EncryptionConfiguration
    CloudWatchLoggingOptions: _CloudWatchLoggingOptions; ProcessingConfiguration: _ProcessingConfiguration
    S3BackupMode: _S3BackupMode; S3BackupDescription: S3DestinationDescription
    DataFormatConversionConfiguration: _DataFormatConversionConfiguration
    DynamicPartitioningConfiguration: _DynamicPartitioningConfiguration; FileExtension: str; CustomTimeZone: str
class FailureDescription:
    Type: DeliveryStreamFailureType; Details: str
class HiveJsonSerDe:
    TimestampFormats: list[str]
class HttpEndpointBufferingHints:
    SizeInMBs: int; IntervalInSeconds: int
class HttpEndpointCommonAttribute:
    AttributeName: str; AttributeValue: str
class HttpEndpointDescription:
    Url: str; Name: str
class HttpEndpointDestinationDescription:
    EndpointConfiguration: HttpEndpointDescription; BufferingHints: HttpEndpointBufferingHints
    CloudWatchLoggingOptions: _CloudWatchLoggingOptions; RequestConfiguration: HttpEndpointRequestConfiguration
    ProcessingConfiguration: _ProcessingConfiguration; RoleARN: str; RetryOptions: HttpEndpointRetryOptions
    S3BackupMode: HttpEndpointS3BackupMode; S3DestinationDescription: _S3DestinationDescription
    SecretsManagerConfiguration: _SecretsManagerConfiguration
class HttpEndpointRequestConfiguration:
    ContentEncoding: _ContentEncoding; CommonAttributes: list[HttpEndpointCommonAttribute]
class HttpEndpointRetryOptions:
    DurationInSeconds: int
class IcebergDestinationDescription:
    DestinationTableConfigurationList: list[DestinationTableConfiguration]
    SchemaEvolutionConfiguration: _SchemaEvolutionConfiguration
    TableCreationConfiguration: _TableCreationConfiguration; BufferingHints: _BufferingHints
    CloudWatchLoggingOptions: _CloudWatchLoggingOptions; ProcessingConfiguration: _ProcessingConfiguration
    S3BackupMode: IcebergS3BackupMode; RetryOptions: _RetryOptions; RoleARN: str; AppendOnly: bool
    CatalogConfiguration: _CatalogConfiguration; S3DestinationDescription: _S3DestinationDescription
class InputFormatConfiguration:
    Deserializer: _Deserializer
class KMSEncryptionConfig:
    AwskmsKeyARN: str
class KinesisStreamSourceDescription:
    KinesisStreamARN: str; RoleARN: str; DeliveryStartTimestamp: str
class ListDeliveryStreamsOutput:
    DeliveryStreamNames: list[str]; HasMoreDeliveryStreams: bool
class ListTagsForDeliveryStreamOutput:
    Tags: list[Tag]; HasMoreTags: bool
class MSKSourceDescription:
    MskClusterARN: str; TopicName: str; AuthenticationConfiguration: _AuthenticationConfiguration
    DeliveryStartTimestamp: str; ReadFromTimestamp: str
class OpenXJsonSerDe:
    ConvertDotsInJsonKeysToUnderscores: bool; CaseInsensitive: bool; ColumnToJsonKeyMappings: dict[str, str]
class OrcSerDe:
    StripeSizeBytes: int; BlockSizeBytes: int; RowIndexStride: int; EnablePadding: bool; PaddingTolerance: float
    Compression: OrcCompression; BloomFilterColumns: list[str]; BloomFilterFalsePositiveProbability: float
    DictionaryKeyThreshold: float; FormatVersion: OrcFormatVersion
class OutputFormatConfiguration:
    Serializer: _Serializer
class ParquetSerDe:
    BlockSizeBytes: int; PageSizeBytes: int; Compression: ParquetCompression; EnableDictionaryCompression: bool
    MaxPaddingBytes: int; WriterVersion: ParquetWriterVersion
class PartitionField:
    SourceName: str
class PartitionSpec:
    Identity: list[PartitionField]
class ProcessingConfiguration:
    Enabled: bool; Processors: list[Processor]
class Processor:
    Type: ProcessorType; Parameters: list[ProcessorParameter]
class ProcessorParameter:
    ParameterName: ProcessorParameterName; ParameterValue: str
class PutRecordBatchOutput:
    FailedPutCount: int; Encrypted: bool; RequestResponses: list[PutRecordBatchResponseEntry]
class PutRecordBatchResponseEntry:
    RecordId: str; ErrorCode: str; ErrorMessage: str
class PutRecordOutput:
    RecordId: str; Encrypted: bool
class RedshiftDestinationDescription:
    RoleARN: str; ClusterJDBCURL: str; CopyCommand: _CopyCommand; Username: str; RetryOptions: RedshiftRetryOptions
    S3DestinationDescription: _S3DestinationDescription; ProcessingConfiguration: _ProcessingConfiguration
    S3BackupMode: RedshiftS3BackupMode; S3BackupDescription: _S3DestinationDescription
    CloudWatchLoggingOptions: _CloudWatchLoggingOptions; SecretsManagerConfiguration: _SecretsManagerConfiguration
class RedshiftRetryOptions:
    DurationInSeconds: int
class RetryOptions:
    DurationInSeconds: int
class S3DestinationDescription:
    RoleARN: str; BucketARN: str; Prefix: str; ErrorOutputPrefix: str; BufferingHints: _BufferingHints
    CompressionFormat: _CompressionFormat; EncryptionConfiguration: _EncryptionConfiguration
    CloudWatchLoggingOptions: _CloudWatchLoggingOptions
class SchemaConfiguration:
    RoleARN: str; CatalogId: str; DatabaseName: str; TableName: str; Region: str; VersionId: str
class SchemaEvolutionConfiguration:
    Enabled: bool
class SecretsManagerConfiguration:
    SecretARN: str; RoleARN: str; Enabled: bool
class Serializer:
    ParquetSerDe: _ParquetSerDe; OrcSerDe: _OrcSerDe
class SnowflakeBufferingHints:
    SizeInMBs: int; IntervalInSeconds: int
class SnowflakeDestinationDescription:
    AccountUrl: str; User: str; Database: str; Schema: str; Table: str
    SnowflakeRoleConfiguration: _SnowflakeRoleConfiguration; DataLoadingOption: SnowflakeDataLoadingOption
    MetaDataColumnName: str; ContentColumnName: str; SnowflakeVpcConfiguration: _SnowflakeVpcConfiguration
    CloudWatchLoggingOptions: _CloudWatchLoggingOptions; ProcessingConfiguration: _ProcessingConfiguration
    RoleARN: str; RetryOptions: SnowflakeRetryOptions; S3BackupMode: SnowflakeS3BackupMode
    S3DestinationDescription: _S3DestinationDescription; SecretsManagerConfiguration: _SecretsManagerConfiguration
    BufferingHints: SnowflakeBufferingHints
class SnowflakeRetryOptions:
    DurationInSeconds: int
class SnowflakeRoleConfiguration:
    Enabled: bool; SnowflakeRole: str
class SnowflakeVpcConfiguration:
    PrivateLinkVpceId: str
class SourceDescription:
    DirectPutSourceDescription: _DirectPutSourceDescription
    KinesisStreamSourceDescription: _KinesisStreamSourceDescription; MskSourceDescription: MSKSourceDescription
    DatabaseSourceDescription: _DatabaseSourceDescription
class SplunkBufferingHints:
    IntervalInSeconds: int; SizeInMBs: int
class SplunkDestinationDescription:
    HecEndpoint: str; HecEndpointType: HECEndpointType; HecToken: str; HecAcknowledgmentTimeoutInSeconds: int
    RetryOptions: SplunkRetryOptions; S3BackupMode: SplunkS3BackupMode
    S3DestinationDescription: _S3DestinationDescription; ProcessingConfiguration: _ProcessingConfiguration
    CloudWatchLoggingOptions: _CloudWatchLoggingOptions; BufferingHints: SplunkBufferingHints
    SecretsManagerConfiguration: _SecretsManagerConfiguration
class SplunkRetryOptions:
    DurationInSeconds: int
class StartDeliveryStreamEncryptionOutput:
    ...
class StopDeliveryStreamEncryptionOutput:
    ...
class TableCreationConfiguration:
    Enabled: bool
class Tag:
    Key: str; Value: str
class TagDeliveryStreamOutput:
    ...
class UntagDeliveryStreamOutput:
    ...
class UpdateDestinationOutput:
    ...
class VpcConfigurationDescription:
    SubnetIds: list[str]; RoleARN: str; SecurityGroupIds: list[str]; VpcId: str

_T0 = TypeVar("_T0", default=CreateDeliveryStreamOutput)
_T1 = TypeVar("_T1", default=DeleteDeliveryStreamOutput)
_T2 = TypeVar("_T2", default=DescribeDeliveryStreamOutput)
_T3 = TypeVar("_T3", default=ListDeliveryStreamsOutput)
_T4 = TypeVar("_T4", default=ListTagsForDeliveryStreamOutput)
_T5 = TypeVar("_T5", default=PutRecordOutput)
_T6 = TypeVar("_T6", default=PutRecordBatchOutput)
_T7 = TypeVar("_T7", default=StartDeliveryStreamEncryptionOutput)
_T8 = TypeVar("_T8", default=StopDeliveryStreamEncryptionOutput)
_T9 = TypeVar("_T9", default=TagDeliveryStreamOutput)
_T10 = TypeVar("_T10", default=UntagDeliveryStreamOutput)
_T11 = TypeVar("_T11", default=UpdateDestinationOutput)

class _CreateDeliveryStream(CallOptions, total=False):
    DeliveryStreamName: Required[str]; DeliveryStreamType: _DeliveryStreamType | str
    DirectPutSourceConfiguration: DirectPutSourceConfigurationDict
    KinesisStreamSourceConfiguration: KinesisStreamSourceConfigurationDict
    DeliveryStreamEncryptionConfigurationInput: DeliveryStreamEncryptionConfigurationInputDict
    S3DestinationConfiguration: S3DestinationConfigurationDict
    ExtendedS3DestinationConfiguration: ExtendedS3DestinationConfigurationDict
    RedshiftDestinationConfiguration: RedshiftDestinationConfigurationDict
    ElasticsearchDestinationConfiguration: ElasticsearchDestinationConfigurationDict
    AmazonopensearchserviceDestinationConfiguration: AmazonopensearchserviceDestinationConfigurationDict
    SplunkDestinationConfiguration: SplunkDestinationConfigurationDict
    HttpEndpointDestinationConfiguration: HttpEndpointDestinationConfigurationDict; Tags: Sequence[TagDict | Tag]
    AmazonOpenSearchServerlessDestinationConfiguration: AmazonOpenSearchServerlessDestinationConfigurationDict
    MskSourceConfiguration: MSKSourceConfigurationDict
    SnowflakeDestinationConfiguration: SnowflakeDestinationConfigurationDict
    IcebergDestinationConfiguration: IcebergDestinationConfigurationDict
    DatabaseSourceConfiguration: DatabaseSourceConfigurationDict
def create_delivery_stream(name: str, /, *, result: type[_T0] = ..., select: Callable[[CreateDeliveryStreamOutput], _T0] = ..., **arguments: Unpack[_CreateDeliveryStream]) -> Task[_T0]: ...

class _DeleteDeliveryStream(CallOptions, total=False):
    DeliveryStreamName: Required[str]; AllowForceDelete: bool
def delete_delivery_stream(name: str, /, *, result: type[_T1] = ..., select: Callable[[DeleteDeliveryStreamOutput], _T1] = ..., **arguments: Unpack[_DeleteDeliveryStream]) -> Task[_T1]: ...

class _DescribeDeliveryStream(CallOptions, total=False):
    DeliveryStreamName: Required[str]; Limit: int; ExclusiveStartDestinationId: str
def describe_delivery_stream(name: str, /, *, result: type[_T2] = ..., select: Callable[[DescribeDeliveryStreamOutput], _T2] = ..., **arguments: Unpack[_DescribeDeliveryStream]) -> Task[_T2]: ...

class _ListDeliveryStreams(CallOptions, total=False):
    Limit: int; DeliveryStreamType: _DeliveryStreamType | str; ExclusiveStartDeliveryStreamName: str
def list_delivery_streams(name: str, /, *, result: type[_T3] = ..., select: Callable[[ListDeliveryStreamsOutput], _T3] = ..., **arguments: Unpack[_ListDeliveryStreams]) -> Task[_T3]: ...

class _ListTagsForDeliveryStream(CallOptions, total=False):
    DeliveryStreamName: Required[str]; ExclusiveStartTagKey: str; Limit: int
def list_tags_for_delivery_stream(name: str, /, *, result: type[_T4] = ..., select: Callable[[ListTagsForDeliveryStreamOutput], _T4] = ..., **arguments: Unpack[_ListTagsForDeliveryStream]) -> Task[_T4]: ...

class _PutRecord(CallOptions, total=False):
    DeliveryStreamName: Required[str]; Record: Required[RecordDict]
def put_record(name: str, /, *, result: type[_T5] = ..., select: Callable[[PutRecordOutput], _T5] = ..., **arguments: Unpack[_PutRecord]) -> Task[_T5]: ...

class _PutRecordBatch(CallOptions, total=False):
    DeliveryStreamName: Required[str]; Records: Required[Sequence[RecordDict]]
def put_record_batch(name: str, /, *, result: type[_T6] = ..., select: Callable[[PutRecordBatchOutput], _T6] = ..., **arguments: Unpack[_PutRecordBatch]) -> Task[_T6]: ...

class _StartDeliveryStreamEncryption(CallOptions, total=False):
    DeliveryStreamName: Required[str]
    DeliveryStreamEncryptionConfigurationInput: DeliveryStreamEncryptionConfigurationInputDict
def start_delivery_stream_encryption(name: str, /, *, result: type[_T7] = ..., select: Callable[[StartDeliveryStreamEncryptionOutput], _T7] = ..., **arguments: Unpack[_StartDeliveryStreamEncryption]) -> Task[_T7]: ...

class _StopDeliveryStreamEncryption(CallOptions, total=False):
    DeliveryStreamName: Required[str]
def stop_delivery_stream_encryption(name: str, /, *, result: type[_T8] = ..., select: Callable[[StopDeliveryStreamEncryptionOutput], _T8] = ..., **arguments: Unpack[_StopDeliveryStreamEncryption]) -> Task[_T8]: ...

class _TagDeliveryStream(CallOptions, total=False):
    DeliveryStreamName: Required[str]; Tags: Required[Sequence[TagDict | Tag]]
def tag_delivery_stream(name: str, /, *, result: type[_T9] = ..., select: Callable[[TagDeliveryStreamOutput], _T9] = ..., **arguments: Unpack[_TagDeliveryStream]) -> Task[_T9]: ...

class _UntagDeliveryStream(CallOptions, total=False):
    DeliveryStreamName: Required[str]; TagKeys: Required[Sequence[str]]
def untag_delivery_stream(name: str, /, *, result: type[_T10] = ..., select: Callable[[UntagDeliveryStreamOutput], _T10] = ..., **arguments: Unpack[_UntagDeliveryStream]) -> Task[_T10]: ...

class _UpdateDestination(CallOptions, total=False):
    DeliveryStreamName: Required[str]; CurrentDeliveryStreamVersionId: Required[str]; DestinationId: Required[str]
    S3DestinationUpdate: S3DestinationUpdateDict; ExtendedS3DestinationUpdate: ExtendedS3DestinationUpdateDict
    RedshiftDestinationUpdate: RedshiftDestinationUpdateDict
    ElasticsearchDestinationUpdate: ElasticsearchDestinationUpdateDict
    AmazonopensearchserviceDestinationUpdate: AmazonopensearchserviceDestinationUpdateDict
    SplunkDestinationUpdate: SplunkDestinationUpdateDict
    HttpEndpointDestinationUpdate: HttpEndpointDestinationUpdateDict
    AmazonOpenSearchServerlessDestinationUpdate: AmazonOpenSearchServerlessDestinationUpdateDict
    SnowflakeDestinationUpdate: SnowflakeDestinationUpdateDict; IcebergDestinationUpdate: IcebergDestinationUpdateDict
def update_destination(name: str, /, *, result: type[_T11] = ..., select: Callable[[UpdateDestinationOutput], _T11] = ..., **arguments: Unpack[_UpdateDestination]) -> Task[_T11]: ...
