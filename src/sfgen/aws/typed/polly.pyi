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
    EngineNotSupportedException: ErrorName; InvalidLexiconException: ErrorName; InvalidNextTokenException: ErrorName
    InvalidS3BucketException: ErrorName; InvalidS3KeyException: ErrorName; InvalidSampleRateException: ErrorName
    InvalidSnsTopicArnException: ErrorName; InvalidSsmlException: ErrorName; InvalidTagParameterException: ErrorName
    InvalidTaskIdException: ErrorName; LanguageNotSupportedException: ErrorName; LexiconNotFoundException: ErrorName
    LexiconSizeExceededException: ErrorName; MarksNotSupportedForFormatException: ErrorName
    MaxLexemeLengthExceededException: ErrorName; MaxLexiconsNumberExceededException: ErrorName
    ResourceNotFoundException: ErrorName; ServiceFailureException: ErrorName; ServiceQuotaExceededException: ErrorName
    SsmlMarksNotSupportedForTextTypeException: ErrorName; SynthesisTaskNotFoundException: ErrorName
    TextLengthExceededException: ErrorName; ThrottlingException: ErrorName; TooManyTagsException: ErrorName
    UnsupportedPlsAlphabetException: ErrorName; UnsupportedPlsLanguageException: ErrorName
    ValidationException: ErrorName
errors: _Errors

class DeleteLexiconInputDict(TypedDict, total=False):
    Name: Required[str]
class DescribeVoicesInputDict(TypedDict, total=False):
    Engine: _Engine | str; LanguageCode: _LanguageCode | str; IncludeAdditionalLanguageCodes: bool; NextToken: str
class GetLexiconInputDict(TypedDict, total=False):
    Name: Required[str]
class GetSpeechSynthesisTaskInputDict(TypedDict, total=False):
    TaskId: Required[str]
class ListLexiconsInputDict(TypedDict, total=False):
    NextToken: str
class ListSpeechSynthesisTasksInputDict(TypedDict, total=False):
    MaxResults: int; NextToken: str; Status: TaskStatus | str
class ListTagsForResourceInputDict(TypedDict, total=False):
    ResourceArn: Required[str]
class PutLexiconInputDict(TypedDict, total=False):
    Name: Required[str]; Content: Required[str]; Tags: Mapping[str, str]
class StartSpeechSynthesisTaskInputDict(TypedDict, total=False):
    Engine: _Engine | str; LanguageCode: _LanguageCode | str; LexiconNames: Sequence[str]
    OutputFormat: Required[_OutputFormat | str]; OutputS3BucketName: Required[str]; OutputS3KeyPrefix: str
    SampleRate: str; SnsTopicArn: str; SpeechMarkTypes: Sequence[SpeechMarkType | str]; Text: Required[str]
    TextType: _TextType | str; VoiceId: Required[_VoiceId | str]
class SynthesizeSpeechInputDict(TypedDict, total=False):
    Engine: _Engine | str; LanguageCode: _LanguageCode | str; LexiconNames: Sequence[str]
    OutputFormat: Required[_OutputFormat | str]; SampleRate: str; SpeechMarkTypes: Sequence[SpeechMarkType | str]
    Text: Required[str]; TextType: _TextType | str; VoiceId: Required[_VoiceId | str]
class TagResourceInputDict(TypedDict, total=False):
    ResourceArn: Required[str]; Tags: Required[Mapping[str, str]]
class UntagResourceInputDict(TypedDict, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
class DeleteLexiconOutput:
    ...
class DescribeVoicesOutput:
    Voices: list[Voice]; NextToken: str
class GetLexiconOutput:
    Lexicon: _Lexicon; LexiconAttributes: _LexiconAttributes
class GetSpeechSynthesisTaskOutput:
    SynthesisTask: _SynthesisTask
class Lexicon:
    Content: str; Name: str
class LexiconAttributes:
    Alphabet: str; LanguageCode: _LanguageCode; LastModified: str; LexiconArn: str; LexemesCount: int; Size: int
class LexiconDescription:
    Name: str; Attributes: LexiconAttributes
class ListLexiconsOutput:
    Lexicons: list[LexiconDescription]; NextToken: str
class ListSpeechSynthesisTasksOutput:
    NextToken: str; SynthesisTasks: list[SynthesisTask]
class ListTagsForResourceOutput:
    Tags: dict[str, str]
class PutLexiconOutput:
    ...
class StartSpeechSynthesisTaskOutput:
    SynthesisTask: _SynthesisTask
class SynthesisTask:
    Engine: _Engine; TaskId: str; TaskStatus: _TaskStatus; TaskStatusReason: str; OutputUri: str; CreationTime: str
    RequestCharacters: int; SnsTopicArn: str; LexiconNames: list[str]; OutputFormat: _OutputFormat; SampleRate: str
    SpeechMarkTypes: list[SpeechMarkType]; TextType: _TextType; VoiceId: _VoiceId; LanguageCode: _LanguageCode
class SynthesizeSpeechOutput:
    AudioStream: str; ContentType: str; RequestCharacters: int
class TagResourceOutput:
    ...
class UntagResourceOutput:
    ...
class Voice:
    Gender: _Gender; Id: VoiceId; LanguageCode: _LanguageCode; LanguageName: str; Name: str
    AdditionalLanguageCodes: list[_LanguageCode]; SupportedEngines: list[Engine]

_T0 = TypeVar("_T0", default=DeleteLexiconOutput)
_T1 = TypeVar("_T1", default=DescribeVoicesOutput)
_T2 = TypeVar("_T2", default=GetLexiconOutput)
_T3 = TypeVar("_T3", default=GetSpeechSynthesisTaskOutput)
_T4 = TypeVar("_T4", default=ListLexiconsOutput)
_T5 = TypeVar("_T5", default=ListSpeechSynthesisTasksOutput)
_T6 = TypeVar("_T6", default=ListTagsForResourceOutput)
_T7 = TypeVar("_T7", default=PutLexiconOutput)
_T8 = TypeVar("_T8", default=StartSpeechSynthesisTaskOutput)
_T9 = TypeVar("_T9", default=SynthesizeSpeechOutput)
_T10 = TypeVar("_T10", default=TagResourceOutput)
_T11 = TypeVar("_T11", default=UntagResourceOutput)

class _DeleteLexicon(CallOptions, total=False):
    Name: Required[str]
def delete_lexicon(name: str, /, *, result: type[_T0] = ..., select: Callable[[DeleteLexiconOutput], _T0] = ..., **arguments: Unpack[_DeleteLexicon]) -> Task[_T0]: ...

class _DescribeVoices(CallOptions, total=False):
    Engine: _Engine | str; LanguageCode: _LanguageCode | str; IncludeAdditionalLanguageCodes: bool; NextToken: str
def describe_voices(name: str, /, *, result: type[_T1] = ..., select: Callable[[DescribeVoicesOutput], _T1] = ..., **arguments: Unpack[_DescribeVoices]) -> Task[_T1]: ...

class _GetLexicon(CallOptions, total=False):
    Name: Required[str]
def get_lexicon(name: str, /, *, result: type[_T2] = ..., select: Callable[[GetLexiconOutput], _T2] = ..., **arguments: Unpack[_GetLexicon]) -> Task[_T2]: ...

class _GetSpeechSynthesisTask(CallOptions, total=False):
    TaskId: Required[str]
def get_speech_synthesis_task(name: str, /, *, result: type[_T3] = ..., select: Callable[[GetSpeechSynthesisTaskOutput], _T3] = ..., **arguments: Unpack[_GetSpeechSynthesisTask]) -> Task[_T3]: ...

class _ListLexicons(CallOptions, total=False):
    NextToken: str
def list_lexicons(name: str, /, *, result: type[_T4] = ..., select: Callable[[ListLexiconsOutput], _T4] = ..., **arguments: Unpack[_ListLexicons]) -> Task[_T4]: ...

class _ListSpeechSynthesisTasks(CallOptions, total=False):
    MaxResults: int; NextToken: str; Status: TaskStatus | str
def list_speech_synthesis_tasks(name: str, /, *, result: type[_T5] = ..., select: Callable[[ListSpeechSynthesisTasksOutput], _T5] = ..., **arguments: Unpack[_ListSpeechSynthesisTasks]) -> Task[_T5]: ...

class _ListTagsForResource(CallOptions, total=False):
    ResourceArn: Required[str]
def list_tags_for_resource(name: str, /, *, result: type[_T6] = ..., select: Callable[[ListTagsForResourceOutput], _T6] = ..., **arguments: Unpack[_ListTagsForResource]) -> Task[_T6]: ...

class _PutLexicon(CallOptions, total=False):
    Name: Required[str]; Content: Required[str]; Tags: Mapping[str, str]
def put_lexicon(name: str, /, *, result: type[_T7] = ..., select: Callable[[PutLexiconOutput], _T7] = ..., **arguments: Unpack[_PutLexicon]) -> Task[_T7]: ...

class _StartSpeechSynthesisTask(CallOptions, total=False):
    Engine: _Engine | str; LanguageCode: _LanguageCode | str; LexiconNames: Sequence[str]
    OutputFormat: Required[_OutputFormat | str]; OutputS3BucketName: Required[str]; OutputS3KeyPrefix: str
    SampleRate: str; SnsTopicArn: str; SpeechMarkTypes: Sequence[SpeechMarkType | str]; Text: Required[str]
    TextType: _TextType | str; VoiceId: Required[_VoiceId | str]
def start_speech_synthesis_task(name: str, /, *, result: type[_T8] = ..., select: Callable[[StartSpeechSynthesisTaskOutput], _T8] = ..., **arguments: Unpack[_StartSpeechSynthesisTask]) -> Task[_T8]: ...

class _SynthesizeSpeech(CallOptions, total=False):
    Engine: _Engine | str; LanguageCode: _LanguageCode | str; LexiconNames: Sequence[str]
    OutputFormat: Required[_OutputFormat | str]; SampleRate: str; SpeechMarkTypes: Sequence[SpeechMarkType | str]
    Text: Required[str]; TextType: _TextType | str; VoiceId: Required[_VoiceId | str]
def synthesize_speech(name: str, /, *, result: type[_T9] = ..., select: Callable[[SynthesizeSpeechOutput], _T9] = ..., **arguments: Unpack[_SynthesizeSpeech]) -> Task[_T9]: ...

class _TagResource(CallOptions, total=False):
    ResourceArn: Required[str]; Tags: Required[Mapping[str, str]]
def tag_resource(name: str, /, *, result: type[_T10] = ..., select: Callable[[TagResourceOutput], _T10] = ..., **arguments: Unpack[_TagResource]) -> Task[_T10]: ...

class _UntagResource(CallOptions, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
def untag_resource(name: str, /, *, result: type[_T11] = ..., select: Callable[[UntagResourceOutput], _T11] = ..., **arguments: Unpack[_UntagResource]) -> Task[_T11]: ...
