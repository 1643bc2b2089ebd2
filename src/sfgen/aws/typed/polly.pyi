"""polly: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

Engine: TypeAlias = Literal["standard", "neural", "long-form", "generative"]
Gender: TypeAlias = Literal["Female", "Male"]
LanguageCode: TypeAlias = Literal["arb", "cmn-CN", "cy-GB", "da-DK", "de-DE", "en-AU", "en-GB", "en-GB-WLS", "en-IN", "en-US", "es-ES", "es-MX", "es-US", "fr-CA", "fr-FR", "is-IS", "it-IT", "ja-JP", "hi-IN", "ko-KR", "nb-NO", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "ro-RO", "ru-RU", "sv-SE", "tr-TR", "en-NZ", "en-ZA", "ca-ES", "de-AT", "yue-CN", "ar-AE", "fi-FI", "en-IE", "nl-BE", "fr-BE", "cs-CZ", "de-CH", "en-SG"]
OutputFormat: TypeAlias = Literal["json", "mp3", "ogg_opus", "ogg_vorbis", "pcm", "mulaw", "alaw"]
SpeechMarkType: TypeAlias = Literal["sentence", "ssml", "viseme", "word"]
TaskStatus: TypeAlias = Literal["scheduled", "inProgress", "completed", "failed"]
TextType: TypeAlias = Literal["ssml", "text"]
VoiceId: TypeAlias = Literal["Aditi", "Amy", "Astrid", "Bianca", "Brian", "Camila", "Carla", "Carmen", "Celine", "Chantal", "Conchita", "Cristiano", "Dora", "Emma", "Enrique", "Ewa", "Filiz", "Gabrielle", "Geraint", "Giorgio", "Gwyneth", "Hans", "Ines", "Ivy", "Jacek", "Jan", "Joanna", "Joey", "Justin", "Karl", "Kendra", "Kevin", "Kimberly", "Lea", "Liv", "Lotte", "Lucia", "Lupe", "Mads", "Maja", "Marlene", "Mathieu", "Matthew", "Maxim", "Mia", "Miguel", "Mizuki", "Naja", "Nicole", "Olivia", "Penelope", "Raveena", "Ricardo", "Ruben", "Russell", "Salli", "Seoyeon", "Takumi", "Tatyana", "Vicki", "Vitoria", "Zeina", "Zhiyu", "Aria", "Ayanda", "Arlet", "Hannah", "Arthur", "Daniel", "Liam", "Pedro", "Kajal", "Hiujin", "Laura", "Elin", "Ida", "Suvi", "Ola", "Hala", "Andres", "Sergio", "Remi", "Adriano", "Thiago", "Ruth", "Stephen", "Kazuha", "Tomoko", "Niamh", "Sofie", "Lisa", "Isabelle", "Zayd", "Danielle", "Gregory", "Burcu", "Jitka", "Sabrina", "Jasmine", "Jihye", "Ambre", "Beatrice", "Florian", "Lennart", "Lorenzo", "Tiffany", "Arjun", "Carlos", "Carolina", "Curtis", "Hyunduk", "Kenneth", "Kiara", "Leo", "Nate", "Tina"]
_Engine: TypeAlias = Engine
_Gender: TypeAlias = Gender
_LanguageCode: TypeAlias = LanguageCode
_Lexicon: TypeAlias = Lexicon
_LexiconAttributes: TypeAlias = LexiconAttributes
_OutputFormat: TypeAlias = OutputFormat
_SynthesisTask: TypeAlias = SynthesisTask
_TaskStatus: TypeAlias = TaskStatus
_TextType: TypeAlias = TextType
_VoiceId: TypeAlias = VoiceId

class _Errors:
    EngineNotSupportedException: ErrorName
    InvalidLexiconException: ErrorName
    InvalidNextTokenException: ErrorName
    InvalidS3BucketException: ErrorName
    InvalidS3KeyException: ErrorName
    InvalidSampleRateException: ErrorName
    InvalidSnsTopicArnException: ErrorName
    InvalidSsmlException: ErrorName
    InvalidTagParameterException: ErrorName
    InvalidTaskIdException: ErrorName
    LanguageNotSupportedException: ErrorName
    LexiconNotFoundException: ErrorName
    LexiconSizeExceededException: ErrorName
    MarksNotSupportedForFormatException: ErrorName
    MaxLexemeLengthExceededException: ErrorName
    MaxLexiconsNumberExceededException: ErrorName
    ResourceNotFoundException: ErrorName
    ServiceFailureException: ErrorName
    ServiceQuotaExceededException: ErrorName
    SsmlMarksNotSupportedForTextTypeException: ErrorName
    SynthesisTaskNotFoundException: ErrorName
    TextLengthExceededException: ErrorName
    ThrottlingException: ErrorName
    TooManyTagsException: ErrorName
    UnsupportedPlsAlphabetException: ErrorName
    UnsupportedPlsLanguageException: ErrorName
    ValidationException: ErrorName

errors: _Errors

class DeleteLexiconInputDict(TypedDict, total=False):
    Name: Required[str]

class DescribeVoicesInputDict(TypedDict, total=False):
    Engine: _Engine | str
    LanguageCode: _LanguageCode | str
    IncludeAdditionalLanguageCodes: bool
    NextToken: str

class GetLexiconInputDict(TypedDict, total=False):
    Name: Required[str]

class GetSpeechSynthesisTaskInputDict(TypedDict, total=False):
    TaskId: Required[str]

class ListLexiconsInputDict(TypedDict, total=False):
    NextToken: str

class ListSpeechSynthesisTasksInputDict(TypedDict, total=False):
    MaxResults: int
    NextToken: str
    Status: TaskStatus | str

class ListTagsForResourceInputDict(TypedDict, total=False):
    ResourceArn: Required[str]

class PutLexiconInputDict(TypedDict, total=False):
    Name: Required[str]
    Content: Required[str]
    Tags: Mapping[str, str]

class StartSpeechSynthesisTaskInputDict(TypedDict, total=False):
    Engine: _Engine | str
    LanguageCode: _LanguageCode | str
    LexiconNames: Sequence[str]
    OutputFormat: Required[_OutputFormat | str]
    OutputS3BucketName: Required[str]
    OutputS3KeyPrefix: str
    SampleRate: str
    SnsTopicArn: str
    SpeechMarkTypes: Sequence[SpeechMarkType | str]
    Text: Required[str]
    TextType: _TextType | str
    VoiceId: Required[_VoiceId | str]

class SynthesizeSpeechInputDict(TypedDict, total=False):
    Engine: _Engine | str
    LanguageCode: _LanguageCode | str
    LexiconNames: Sequence[str]
    OutputFormat: Required[_OutputFormat | str]
    SampleRate: str
    SpeechMarkTypes: Sequence[SpeechMarkType | str]
    Text: Required[str]
    TextType: _TextType | str
    VoiceId: Required[_VoiceId | str]

class TagResourceInputDict(TypedDict, total=False):
    ResourceArn: Required[str]
    Tags: Required[Mapping[str, str]]

class UntagResourceInputDict(TypedDict, total=False):
    ResourceArn: Required[str]
    TagKeys: Required[Sequence[str]]

class DeleteLexiconOutput:
    ...

class DescribeVoicesOutput:
    Voices: list[Voice]
    NextToken: str

class GetLexiconOutput:
    Lexicon: _Lexicon
    LexiconAttributes: _LexiconAttributes

class GetSpeechSynthesisTaskOutput:
    SynthesisTask: _SynthesisTask

class Lexicon:
    Content: str
    Name: str

class LexiconAttributes:
    Alphabet: str
    LanguageCode: _LanguageCode
    LastModified: str
    LexiconArn: str
    LexemesCount: int
    Size: int

class LexiconDescription:
    Name: str
    Attributes: LexiconAttributes

class ListLexiconsOutput:
    Lexicons: list[LexiconDescription]
    NextToken: str

class ListSpeechSynthesisTasksOutput:
    NextToken: str
    SynthesisTasks: list[SynthesisTask]

class ListTagsForResourceOutput:
    Tags: dict[str, str]

class PutLexiconOutput:
    ...

class StartSpeechSynthesisTaskOutput:
    SynthesisTask: _SynthesisTask

class SynthesisTask:
    Engine: _Engine
    TaskId: str
    TaskStatus: _TaskStatus
    TaskStatusReason: str
    OutputUri: str
    CreationTime: str
    RequestCharacters: int
    SnsTopicArn: str
    LexiconNames: list[str]
    OutputFormat: _OutputFormat
    SampleRate: str
    SpeechMarkTypes: list[SpeechMarkType]
    TextType: _TextType
    VoiceId: _VoiceId
    LanguageCode: _LanguageCode

class SynthesizeSpeechOutput:
    AudioStream: str
    ContentType: str
    RequestCharacters: int

class TagResourceOutput:
    ...

class UntagResourceOutput:
    ...

class Voice:
    Gender: _Gender
    Id: VoiceId
    LanguageCode: _LanguageCode
    LanguageName: str
    Name: str
    AdditionalLanguageCodes: list[_LanguageCode]
    SupportedEngines: list[Engine]

_DeleteLexicon = TypeVar("_DeleteLexicon", default=DeleteLexiconOutput)
_DescribeVoices = TypeVar("_DescribeVoices", default=DescribeVoicesOutput)
_GetLexicon = TypeVar("_GetLexicon", default=GetLexiconOutput)
_GetSpeechSynthesisTask = TypeVar("_GetSpeechSynthesisTask", default=GetSpeechSynthesisTaskOutput)
_ListLexicons = TypeVar("_ListLexicons", default=ListLexiconsOutput)
_ListSpeechSynthesisTasks = TypeVar("_ListSpeechSynthesisTasks", default=ListSpeechSynthesisTasksOutput)
_ListTagsForResource = TypeVar("_ListTagsForResource", default=ListTagsForResourceOutput)
_PutLexicon = TypeVar("_PutLexicon", default=PutLexiconOutput)
_StartSpeechSynthesisTask = TypeVar("_StartSpeechSynthesisTask", default=StartSpeechSynthesisTaskOutput)
_SynthesizeSpeech = TypeVar("_SynthesizeSpeech", default=SynthesizeSpeechOutput)
_TagResource = TypeVar("_TagResource", default=TagResourceOutput)
_UntagResource = TypeVar("_UntagResource", default=UntagResourceOutput)

def delete_lexicon(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DeleteLexicon] = ...,
    select: Callable[[DeleteLexiconOutput], _DeleteLexicon] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteLexicon]: ...

def describe_voices(
    name: str,
    /,
    *,
    Engine: Engine | str = ...,
    LanguageCode: LanguageCode | str = ...,
    IncludeAdditionalLanguageCodes: bool = ...,
    NextToken: str = ...,
    result: type[_DescribeVoices] = ...,
    select: Callable[[DescribeVoicesOutput], _DescribeVoices] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeVoices]: ...

def get_lexicon(
    name: str,
    /,
    *,
    Name: str,
    result: type[_GetLexicon] = ...,
    select: Callable[[GetLexiconOutput], _GetLexicon] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetLexicon]: ...

def get_speech_synthesis_task(
    name: str,
    /,
    *,
    TaskId: str,
    result: type[_GetSpeechSynthesisTask] = ...,
    select: Callable[[GetSpeechSynthesisTaskOutput], _GetSpeechSynthesisTask] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetSpeechSynthesisTask]: ...

def list_lexicons(
    name: str,
    /,
    *,
    NextToken: str = ...,
    result: type[_ListLexicons] = ...,
    select: Callable[[ListLexiconsOutput], _ListLexicons] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListLexicons]: ...

def list_speech_synthesis_tasks(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: str = ...,
    Status: TaskStatus | str = ...,
    result: type[_ListSpeechSynthesisTasks] = ...,
    select: Callable[[ListSpeechSynthesisTasksOutput], _ListSpeechSynthesisTasks] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListSpeechSynthesisTasks]: ...

def list_tags_for_resource(
    name: str,
    /,
    *,
    ResourceArn: str,
    result: type[_ListTagsForResource] = ...,
    select: Callable[[ListTagsForResourceOutput], _ListTagsForResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTagsForResource]: ...

def put_lexicon(
    name: str,
    /,
    *,
    Name: str,
    Content: str,
    Tags: Mapping[str, str] = ...,
    result: type[_PutLexicon] = ...,
    select: Callable[[PutLexiconOutput], _PutLexicon] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutLexicon]: ...

def start_speech_synthesis_task(
    name: str,
    /,
    *,
    OutputFormat: OutputFormat | str,
    OutputS3BucketName: str,
    Text: str,
    VoiceId: VoiceId | str,
    Engine: Engine | str = ...,
    LanguageCode: LanguageCode | str = ...,
    LexiconNames: Sequence[str] = ...,
    OutputS3KeyPrefix: str = ...,
    SampleRate: str = ...,
    SnsTopicArn: str = ...,
    SpeechMarkTypes: Sequence[SpeechMarkType | str] = ...,
    TextType: TextType | str = ...,
    result: type[_StartSpeechSynthesisTask] = ...,
    select: Callable[[StartSpeechSynthesisTaskOutput], _StartSpeechSynthesisTask] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartSpeechSynthesisTask]: ...

def synthesize_speech(
    name: str,
    /,
    *,
    OutputFormat: OutputFormat | str,
    Text: str,
    VoiceId: VoiceId | str,
    Engine: Engine | str = ...,
    LanguageCode: LanguageCode | str = ...,
    LexiconNames: Sequence[str] = ...,
    SampleRate: str = ...,
    SpeechMarkTypes: Sequence[SpeechMarkType | str] = ...,
    TextType: TextType | str = ...,
    result: type[_SynthesizeSpeech] = ...,
    select: Callable[[SynthesizeSpeechOutput], _SynthesizeSpeech] = ...,
    **options: Unpack[CallOptions],
) -> Task[_SynthesizeSpeech]: ...

def tag_resource(
    name: str,
    /,
    *,
    ResourceArn: str,
    Tags: Mapping[str, str],
    result: type[_TagResource] = ...,
    select: Callable[[TagResourceOutput], _TagResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_TagResource]: ...

def untag_resource(
    name: str,
    /,
    *,
    ResourceArn: str,
    TagKeys: Sequence[str],
    result: type[_UntagResource] = ...,
    select: Callable[[UntagResourceOutput], _UntagResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UntagResource]: ...
